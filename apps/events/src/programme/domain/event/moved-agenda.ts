import {
  endOfSlot,
  liesWithinHours,
  SkippedLocalTimeError,
  startOfSlot,
  toInstant,
  type LocalSlot,
  type SlotMoment,
} from '@regional-events/kernel';
import { SessionsOutsideHoursError, SessionsSkippedError } from './day-errors.ts';
import type { EventDetails } from './event-details.ts';

/** A session before and after its day moved. */
export interface MovedSlot {
  readonly sessionId: string;
  readonly old: LocalSlot;
  readonly now: LocalSlot;
}

/**
 * Throws SessionsSkippedError or SessionsOutsideHoursError where moved sessions do not fit their new days. One that lay
 * outside the hours of its old day is left alone.
 */
export function expectMovedAgendaFits(
  slots: readonly MovedSlot[],
  wanted: EventDetails,
  before: EventDetails,
): void {
  const indexOf = (date: string) => wanted.days.findIndex((day) => day.date === date);
  const { timeZone } = wanted;
  if (timeZone !== null) {
    const skipped = slots.flatMap(({ sessionId, now }) =>
      [startOfSlot(now), endOfSlot(now)]
        .filter((moment) => moment !== null)
        .filter((moment) => isSkipped(moment, timeZone))
        .map((moment) => ({ sessionId, ...moment, pointer: `/days/${indexOf(now.date)}` })),
    );
    if (skipped.length > 0) throw new SessionsSkippedError(skipped, timeZone);
  }
  const outside = slots.filter(
    ({ old, now }) => !liesInside(now, wanted) && liesInside(old, before),
  );
  if (outside.length === 0) return;
  const dates = [...new Set(outside.map(({ now }) => now.date))].toSorted();
  throw new SessionsOutsideHoursError(dates.map((date) => ({ date, index: indexOf(date) })));
}

function isSkipped(moment: SlotMoment, timeZone: string): boolean {
  try {
    toInstant({ ...moment, timeZone });
    return false;
  } catch (error) {
    if (error instanceof SkippedLocalTimeError) return true;
    throw error;
  }
}

function liesInside(slot: LocalSlot, { days }: EventDetails): boolean {
  const day = days.find(({ date }) => date === slot.date);
  return day === undefined || liesWithinHours(slot, day);
}
