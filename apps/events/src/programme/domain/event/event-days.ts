import { endOfDay, endOfSlot, runsForward, startOfDay, toInstant } from '@regional-events/kernel';
import { DayEndsBeforeItStartsError, DayNamedTwiceError } from './day-errors.ts';
import { DayOutsideSeriesError } from './series-errors.ts';
import type { EventDay, EventDetails, EventItem, SeriesFrame } from './event-details.ts';

/** How many organisations hold a day together with the organisers. */
export const MOST_CO_ORGANISERS = 20;

/** The days in their order. */
export function inOrder(days: readonly EventDay[]): readonly EventDay[] {
  return days.toSorted((one, other) => (one.date < other.date ? -1 : 1));
}

/** Throws where a day is named twice, ends before it starts, or has a local time that a clock change skips. */
export function expectSoundDays({ days, timeZone }: EventDetails): void {
  const seen = new Set<string>();
  for (const [index, day] of days.entries()) {
    const { date, startTime } = day;
    const pointer = `/days/${index}`;
    if (seen.has(date)) throw new DayNamedTwiceError(date, `${pointer}/date`);
    seen.add(date);
    if (!runsForward(day)) {
      throw new DayEndsBeforeItStartsError(date, `${pointer}/endTime`);
    }
    if (timeZone === null) continue;
    if (startTime !== null) toInstant({ date, time: startTime, timeZone }, `${pointer}/startTime`);
    const end = endOfSlot(day);
    if (end !== null) toInstant({ ...end, timeZone }, `${pointer}/endTime`);
  }
}

export function expectDaysInside({ days }: EventDetails, { from, to }: SeriesFrame): void {
  const outside = days.flatMap(({ date }, index) =>
    date < from || date > to ? [{ date, pointer: `/days/${index}/date` }] : [],
  );
  if (outside.length > 0) throw new DayOutsideSeriesError(outside, from, to);
}

export interface EventSpan {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** From the first day's start (or midnight) to the last day's end (or the end of that day). */
export function spanOf({ days, timeZone }: EventDetails): EventSpan | undefined {
  const first = days.at(0);
  const last = days.at(-1);
  if (first === undefined || last === undefined || timeZone === null) return undefined;
  const end = endOfSlot(last);
  return {
    startsAt:
      first.startTime === null
        ? startOfDay(first.date, timeZone)
        : toInstant({ date: first.date, time: first.startTime, timeZone }),
    endsAt: end === null ? endOfDay(last.date, timeZone) : toInstant({ ...end, timeZone }),
  };
}

/** As `spanOf`; the dates of a postponed event are open, although its days are kept. */
export function spanIn(status: EventItem['status'], details: EventDetails): EventSpan | undefined {
  return status === 'postponed' ? undefined : spanOf(details);
}

/** The end of the event if registration would close after it. */
export function closesAfterEvent(details: EventDetails): Date | undefined {
  const endsAt = spanOf({ ...details, days: inOrder(details.days) })?.endsAt;
  if (endsAt === undefined || details.registration === null) return undefined;
  return details.registration.closesAt > endsAt.toISOString() ? endsAt : undefined;
}

/** When the last day begins in the event's time zone. */
export function lastDayBegins({ days, timeZone }: EventDetails): Date | undefined {
  const last = inOrder(days).at(-1);
  return last === undefined || timeZone === null ? undefined : startOfDay(last.date, timeZone);
}
