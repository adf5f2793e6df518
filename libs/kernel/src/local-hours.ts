import { Temporal } from 'temporal-polyfill';

/** When something begins and ends, HH:MM of one local date or the morning after it; null where that is open. */
export interface LocalHours {
  readonly startTime: string | null;
  readonly endTime: string | null;
  /** Whether `startTime` is one of the next morning. */
  readonly startsNextDay?: boolean;
  /** Whether `endTime` is midnight or one of the next morning. */
  readonly endsNextDay?: boolean;
}

/** Local hours of one date. */
export interface LocalSlot extends LocalHours {
  /** YYYY-MM-DD */
  readonly date: string;
}

/** A local date and time of a slot. */
export interface SlotMoment {
  readonly date: string;
  readonly time: string;
}

/** Whether `slot` lies within `bounds`; where one of those is open, there is no bound. */
export function liesWithinHours(slot: LocalHours, bounds: LocalHours): boolean {
  return startsWithinHours(slot, bounds) && endsWithinHours(slot, bounds);
}

export function startsWithinHours(slot: LocalHours, bounds: LocalHours): boolean {
  const opens = startMinute(bounds);
  if (opens === null) return true;
  const start = startMinute(slot);
  if (start !== null) return start >= opens;
  const end = endMinute(slot);
  return end === null || end > opens;
}

function endsWithinHours(slot: LocalHours, bounds: LocalHours): boolean {
  const closes = endMinute(bounds);
  if (closes === null) return true;
  const end = endMinute(slot);
  if (end !== null) return end <= closes;
  const start = startMinute(slot);
  return start === null || start < closes;
}

/** Whether it ends after it starts, where both are known. */
export function runsForward(hours: LocalHours): boolean {
  const start = startMinute(hours);
  const end = endMinute(hours);
  return start === null || end === null || start < end;
}

const MINUTES_OF_HOUR = 60;
const MINUTES_OF_DAY = 24 * MINUTES_OF_HOUR;

/** Minutes from the beginning of the slot's date by the clock on the wall; null where it has no start. */
export function startMinute({ startTime, startsNextDay }: LocalHours): number | null {
  return minuteOf(startTime, startsNextDay);
}

/** Like `startMinute`, of the end. */
export function endMinute({ endTime, endsNextDay }: LocalHours): number | null {
  return minuteOf(endTime, endsNextDay);
}

function minuteOf(time: string | null, nextDay = false): number | null {
  if (time === null) return null;
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * MINUTES_OF_HOUR + minutes + (nextDay ? MINUTES_OF_DAY : 0);
}

/** When a slot starts, by the local calendar and clock. */
export function startOfSlot({ date, startTime, startsNextDay }: LocalSlot): SlotMoment | null {
  return momentOf(date, startTime, startsNextDay);
}

/** When a slot ends, by the local calendar and clock. */
export function endOfSlot({ date, endTime, endsNextDay }: LocalSlot): SlotMoment | null {
  return momentOf(date, endTime, endsNextDay);
}

function momentOf(date: string, time: string | null, nextDay = false): SlotMoment | null {
  if (time === null) return null;
  return { date: nextDay ? dayAfter(date) : date, time };
}

/** YYYY-MM-DD of the next day. */
export function dayAfter(date: string): string {
  return Temporal.PlainDate.from(date).add({ days: 1 }).toString();
}
