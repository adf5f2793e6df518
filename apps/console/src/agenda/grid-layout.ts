import { endOf } from './day-frame.ts';
import type { Session } from './queries.ts';
import { startMinute } from './slot.ts';

/** Where a session is drawn: in which column, and beside how many that overlap it. */
export interface Place {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
  readonly column: number;
  readonly lane: number;
  readonly lanes: number;
}

interface Timed {
  readonly session: Session;
  readonly start: number;
  readonly end: number;
}

/** Sessions of one day by column (undefined rooms first) and beside each other where they overlap, in the order of reading. */
export function placesOf(
  sessions: readonly Session[],
  columns: readonly (string | null)[],
): readonly Place[] {
  return columns.flatMap((_, column) => {
    const here = sessions
      .filter((session) => columnOf(session, columns) === column)
      .flatMap(timed)
      .toSorted((one, other) => one.start - other.start || other.end - one.end);
    return besideEachOther(here).map((place) => ({ ...place, column }));
  });
}

/** A room that the venue no longer has counts as none. */
export function columnOf(
  { roomId }: Pick<Session, 'roomId'>,
  columns: readonly (string | null)[],
): number {
  return Math.max(columns.indexOf(roomId), 0);
}

function timed(session: Session): readonly Timed[] {
  const start = startMinute(session);
  const end = endOf(session);
  return start === undefined || end === undefined ? [] : [{ session, start, end }];
}

function besideEachOther(sorted: readonly Timed[]): readonly Omit<Place, 'column'>[] {
  const groups: Timed[][] = [];
  let until = -1;
  for (const one of sorted) {
    if (one.start >= until) groups.push([]);
    groups.at(-1)?.push(one);
    until = Math.max(until, one.end);
  }
  return groups.flatMap(inLanes);
}

function inLanes(group: readonly Timed[]): readonly Omit<Place, 'column'>[] {
  const endOfLane: number[] = [];
  const placed = group.map((one) => {
    const free = endOfLane.findIndex((end) => end <= one.start);
    const lane = free === -1 ? endOfLane.length : free;
    endOfLane[lane] = one.end;
    return { ...one, lane };
  });
  return placed.map((one) => ({ ...one, lanes: endOfLane.length }));
}
