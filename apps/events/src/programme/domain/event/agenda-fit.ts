import {
  endOfSlot,
  liesWithinHours,
  SkippedLocalTimeError,
  startOfSlot,
  toInstant,
  type LocalSlot,
} from '@regional-events/kernel';
import { SessionsOutsideHoursError } from './day-errors.ts';
import type { EventDetails } from './event-details.ts';

type Frame = Pick<EventDetails, 'days' | 'timeZone'>;

/**
 * Throws SkippedLocalTimeError or SessionsOutsideHoursError where the agenda does not fit the time zone and the hours
 * of the days. Misfits that existed `before` are left alone.
 */
export function expectAgendaFits(slots: readonly LocalSlot[], wanted: Frame, before?: Frame): void {
  const fitted = (slot: LocalSlot, fits: (slot: LocalSlot, frame: Frame) => boolean) =>
    before === undefined || fits(slot, before);
  const skipped = slots.find(
    (slot) => !existsIn(slot, wanted) && fitted(slot, (each, frame) => existsIn(each, frame)),
  );
  if (skipped !== undefined) expectExists(skipped, wanted);
  const outside = slots.filter(
    (slot) => !liesInside(slot, wanted) && fitted(slot, (each, frame) => liesInside(each, frame)),
  );
  if (outside.length === 0) return;
  const dates = [...new Set(outside.map(({ date }) => date))].toSorted();
  throw new SessionsOutsideHoursError(
    dates.map((date) => ({ date, index: wanted.days.findIndex((day) => day.date === date) })),
  );
}

function existsIn(slot: LocalSlot, frame: Frame): boolean {
  try {
    expectExists(slot, frame);
    return true;
  } catch (error) {
    if (error instanceof SkippedLocalTimeError) return false;
    throw error;
  }
}

function expectExists(slot: LocalSlot, { timeZone }: Frame): void {
  if (timeZone === null) return;
  for (const moment of [startOfSlot(slot), endOfSlot(slot)]) {
    if (moment !== null) toInstant({ ...moment, timeZone }, '/timeZone');
  }
}

/** Sessions on a removed day are refused by another rule. */
function liesInside(slot: LocalSlot, { days }: Frame): boolean {
  const day = days.find(({ date }) => date === slot.date);
  return day === undefined || liesWithinHours(slot, day);
}
