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

/** The instant of a local time; of two equal local times the earlier. Throws SkippedLocalTimeError. */
export function toInstant(moment: LocalMoment, pointer?: string): Date {
  const local = Temporal.PlainDateTime.from(`${moment.date}T${moment.time}`);
  const zoned = local.toZonedDateTime(moment.timeZone, { disambiguation: 'compatible' });
  if (!zoned.toPlainDateTime().equals(local)) throw new SkippedLocalTimeError(moment, pointer);
  return new Date(zoned.epochMilliseconds);
}

/** The instant at which a local date begins (midnight, or the first moment after a skipped one). */
export function startOfDay(date: string, timeZone: string): Date {
  const start = Temporal.PlainDate.from(date).toZonedDateTime(timeZone);
  return new Date(start.epochMilliseconds);
}

/** The instant at which the day after a local date begins. */
export function endOfDay(date: string, timeZone: string): Date {
  return startOfDay(Temporal.PlainDate.from(date).add({ days: 1 }).toString(), timeZone);
}

/** The local date (YYYY-MM-DD) of an instant. */
export function localDateOf(instant: Date, timeZone: string): string {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

export function isTimeZone(name: string): boolean {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return /^[A-Za-z]/.test(name);
  } catch {
    return false;
  }
}

/** Its date says which affiliations are running, for whoever asks from wherever. All the region's countries share it. */
export const REGION_TIME_ZONE = 'Europe/Belgrade';

/** Some whole days; `to` is the last one, null while they last. YYYY-MM-DD. */
export interface DateRange {
  readonly from: string;
  readonly to: string | null;
}

/** Whether something that lasts from one date to another is running at this instant, by the region's date. */
export function isRunning({ from, to }: DateRange, now: Date): boolean {
  const today = localDateOf(now, REGION_TIME_ZONE);
  return from <= today && (to === null || today <= to);
}
