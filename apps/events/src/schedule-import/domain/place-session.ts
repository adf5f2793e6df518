import { dateAfter, localDateOf, localTimeOf, toInstant, YEARS } from '@regional-events/kernel';
import type { Moment, ScheduledSession } from './scheduled-session.ts';

/** Where a session lies, in the zone of its event. */
export interface Place {
  readonly date: string;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly startsNextDay: boolean;
  readonly endsNextDay: boolean;
}

/** Its day, beginning and length exist. */
export type TimedSession = Pick<ScheduledSession, 'day' | 'minutes'> & {
  readonly start: Exclude<Moment, { readonly unplaced: string }> | null;
};

interface Local {
  readonly date: string;
  readonly time: string;
}

const MS_A_MINUTE = 60_000;
/** What begins before this belongs to the day before, where that is one of the schedule. */
const MORNING = '05:00';

/** The days under which a file lists its sessions, or on which they begin where it lists none. */
export function listedDays(
  sessions: readonly TimedSession[],
  timeZone: string,
): ReadonlySet<string> {
  return new Set(
    sessions.flatMap(({ day, start }) => {
      if (day !== null) return [day];
      const local = start === null ? undefined : localOf(start, timeZone);
      return local === undefined || local.time < MORNING ? [] : [local.date];
    }),
  );
}

/**
 * Undefined where it has no day, or lasts beyond the day after it. Throws SkippedLocalTimeError where it begins at a time
 * that the clocks skip.
 */
export function place(
  { day, start, minutes }: TimedSession,
  timeZone: string,
  days: ReadonlySet<string>,
): Place | undefined {
  const from = start === null ? undefined : localOf(start, timeZone);
  const date = dayOf(day, from, days);
  if (date === undefined || !liesInYears(date)) return undefined;
  const none = { startTime: null, endTime: null, startsNextDay: false, endsNextDay: false };
  if (from === undefined) return { date, ...none };
  const startsNextDay = from.date !== date;
  const begun = { ...none, date, startTime: from.time, startsNextDay };
  if (minutes === null || minutes <= 0) return begun;
  const to = later(from, minutes, timeZone);
  if (to.date !== date && to.date !== dateAfter(date, 1)) return undefined;
  return { ...begun, endTime: to.time, endsNextDay: to.date !== date };
}

function dayOf(
  day: string | null,
  from: Local | undefined,
  days: ReadonlySet<string>,
): string | undefined {
  if (from === undefined) return day ?? undefined;
  if (day !== null && (from.date === day || from.date === dateAfter(day, 1))) return day;
  const before = dateAfter(from.date, -1);
  return from.time < MORNING && days.has(before) ? before : from.date;
}

/** A zone can lead an instant out of the years of the platform. */
function liesInYears(date: string): boolean {
  return date >= `${YEARS.first}-01-01` && date <= `${YEARS.last}-12-31`;
}

function localOf(moment: NonNullable<TimedSession['start']>, timeZone: string): Local {
  if (!('instant' in moment)) return moment;
  const at = new Date(moment.instant);
  return { date: localDateOf(at, timeZone), time: localTimeOf(at, timeZone) };
}

function later(from: Local, minutes: number, timeZone: string): Local {
  const instant = toInstant({ ...from, timeZone }).getTime() + minutes * MS_A_MINUTE;
  return localOf({ instant: new Date(instant).toISOString() }, timeZone);
}
