import type { Frame } from './day-frame.ts';
import { endOf } from './day-frame.ts';
import type { Session, SessionPatch } from './queries.ts';
import { endMinute, slotOf, startMinute } from './slot.ts';

const SHORTEST = 5;

/** A session while it is moved: where it would be put down. */
export interface Held {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly column: number;
}

/** By how much a held session moves. */
export interface Move {
  readonly minutes?: number;
  readonly columns?: number;
  readonly longer?: number;
}

/** Stays within the hours of the day and among the rooms. */
export function moved(held: Held, move: Move, frame: Frame, columnCount: number): Held {
  const { minutes = 0, columns = 0, longer = 0 } = move;
  const length = held.end - held.start;
  const start = within(
    held.start + minutes,
    frame.opens,
    Math.max(frame.closes - length, frame.opens),
  );
  const end = within(
    start + length + longer,
    start + SHORTEST,
    Math.max(frame.closes, start + SHORTEST),
  );
  return { ...held, start, end, column: within(held.column + columns, 0, columnCount - 1) };
}

/** What has to change for the session to be where it was put down; undefined where it is there already. */
export function patchOf(
  session: Session,
  held: Held,
  columns: readonly (string | null)[],
): SessionPatch | undefined {
  const roomId = columns[held.column] ?? null;
  const resized = held.end - held.start !== (endOf(session) ?? 0) - (startMinute(session) ?? 0);
  // a session without an end stays without one until somebody gives it one
  const end = endMinute(session) === undefined && !resized ? undefined : held.end;
  const patch = { ...slotOf(held.start, end), roomId };
  const same =
    patch.roomId === session.roomId &&
    startMinute(patch) === startMinute(session) &&
    endMinute(patch) === endMinute(session);
  return same ? undefined : patch;
}

/** To the next multiple of `step`. */
export function snapped(minute: number, step: number): number {
  return Math.round(minute / step) * step;
}

function within(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}
