import { Temporal } from 'temporal-polyfill';
import { DomainError } from './errors.ts';

export interface LocalMoment {
  /** YYYY-MM-DD */
  readonly date: string;
  /** HH:MM */
  readonly time: string;
  /** IANA name */
  readonly timeZone: string;
}

/** A clock change skips this local time, so it names no instant. */
export class SkippedLocalTimeError extends DomainError {
  constructor(moment: LocalMoment, pointer?: string) {
    const detail = `${moment.date} ${moment.time} does not exist in ${moment.timeZone}: the clocks change over it.`;
    super({
      kind: 'unprocessable',
      code: 'time.skipped-by-clock-change',
      detail,
      errors:
        pointer === undefined ? [] : [{ pointer, code: 'time.skipped-by-clock-change', detail }],
    });
  }
}

/** Every date and instant that the platform takes lies in these years, instants by UTC. */
export const YEARS = { first: 1900, last: 2200 } as const;

const RFC_3339 =
  /^(\d{4}-\d\d-\d\dT\d\d:\d\d:(?:[0-5]\d|60))(?:\.(\d{1,3})\d*)?(Z|[+-]\d\d:\d\d)$/i;
const LEAP_SECOND = ':60';
const LAST_MINUTE_OF_DAY = /T23:59:59\.\d{3}Z$/;
const FIRST_MILLISECOND = Date.parse('0000-01-01T00:00:00Z');
const LAST_MILLISECOND = Date.UTC(9999, 11, 31, 23, 59, 59, 999);

/**
 * The instant of a text in RFC 3339 with any offset, or undefined for anything else. Finer fractions than milliseconds are
 * cut off; a leap second is the second before it, and stands only at the end of a day in UTC.
 */
export function instantOf(text: string): Date | undefined {
  const [, local, fraction = '', offset] = RFC_3339.exec(text) ?? [];
  if (local === undefined || offset === undefined) return undefined;
  try {
    const { epochMilliseconds } = Temporal.Instant.from(
      `${local}.${fraction.padEnd(1, '0')}${offset}`,
    );
    const instant = new Date(epochMilliseconds);
    const isSound = !local.endsWith(LEAP_SECOND) || LAST_MINUTE_OF_DAY.test(instant.toISOString());
    return isSound ? instant : undefined;
  } catch {
    return undefined;
  }
}

/** Each read of an event asks for the same few local times again, and the rules of a zone stay while a process lives. */
const MOST_KNOWN = 10_000;
const knownInstants = new Map<string, number>();

/** The instant of a local time; of two equal local times the earlier. Throws SkippedLocalTimeError. */
export function toInstant(moment: LocalMoment, pointer?: string): Date {
  const key = `${moment.date}T${moment.time} ${moment.timeZone}`;
  const known = knownInstants.get(key);
  if (known !== undefined) return new Date(known);
  const instant = computeInstant(moment, pointer);
  if (knownInstants.size >= MOST_KNOWN) knownInstants.clear();
  knownInstants.set(key, instant.getTime());
  return instant;
}

function computeInstant(moment: LocalMoment, pointer?: string): Date {
  const local = Temporal.PlainDateTime.from(`${moment.date}T${moment.time}`);
  const zoned = local.toZonedDateTime(moment.timeZone, { disambiguation: 'compatible' });
  if (!zoned.toPlainDateTime().equals(local)) throw new SkippedLocalTimeError(moment, pointer);
  return dateOf(zoned);
}

/** The instant at which a local date begins (midnight, or the first moment after a skipped one). */
export function startOfDay(date: string, timeZone: string): Date {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
  return dateOf(start);
}

/** The instant at which the day after a local date begins. */
export function endOfDay(date: string, timeZone: string): Date {
  return startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString(), timeZone);
}

/** The date so many days after (or, below zero, before) another. */
export function dateAfter(date: string, days: number): string {
  return Temporal.PlainDate.from(date).add({ days }).toString();
}

/** How many days lie from one date to another; below zero where the other is earlier. */
export function daysBetween(from: string, to: string): number {
  return Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
}

/** The local date (YYYY-MM-DD) of an instant. */
export function localDateOf(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

/** The local time (HH:MM) of an instant. */
export function localTimeOf(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}

/**
 * The first instant after another at which it is this local time, once on each local date: a time that a clock change
 * skips comes as much later, of one that comes twice it is the first.
 */
export function nextDaily({ time, timeZone }: Omit<LocalMoment, 'date'>, after: Date): Date {
  const today = Temporal.PlainDate.from(localDateOf(after, timeZone));
  const on = (date: Temporal.PlainDate) =>
    dateOf(date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(time) }));
  const first = on(today);
  return first > after ? first : on(today.add({ days: 1 }));
}

/** Dates stored before the years were limited must not become an instant that no message can carry. */
function dateOf({ epochMilliseconds }: Temporal.ZonedDateTime): Date {
  return new Date(Math.min(Math.max(epochMilliseconds, FIRST_MILLISECOND), LAST_MILLISECOND));
}

/** Its date decides which affiliations are valid, for every caller. All countries of the region share it. */
export const REGION_TIME_ZONE = 'Europe/Belgrade';

/** Some whole days; `to` is the last one, null while they last. YYYY-MM-DD. */
export interface DateRange {
  readonly from: string;
  readonly to: string | null;
}

/** Whether something that lasts from one date to another is running at this instant, by the region's date. */
export function isRunning(range: DateRange, now: Date): boolean {
  return runsOn(range, localDateOf(now, REGION_TIME_ZONE));
}

/** As `isRunning`, for many on the same day: to find the date costs a hundred times as much as to compare it. */
export function runsOn({ from, to }: DateRange, date: string): boolean {
  return from <= date && (to === null || date <= to);
}
