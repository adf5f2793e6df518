import { dateAfter, daysBetween } from '@regional-events/kernel';
import type { EventDetails, RegistrationWindow } from './event-details.ts';

export interface Cloning {
  /** The first day of the clone; 52 weeks after the first day of the other where it is not named. */
  readonly startsOn?: string;
  /** The clone begins on the first such weekday from `startsOn` on. */
  readonly keepWeekdays: boolean;
  /** The series of the other where it is not named. */
  readonly seriesId?: string | null;
  readonly numberInSeries: number | null;
  readonly title?: EventDetails['title'];
  readonly include: { readonly days: boolean; readonly agenda: boolean };
}

const DAYS_A_WEEK = 7;
const WEEKS_A_YEAR = 52;
const DAY_MS = 86_400_000;

/** A draft like another event, so many days later. */
export function cloned(source: EventDetails, wish: Cloning): EventDetails {
  const first = source.days[0]?.date;
  const copied = wish.include.days && first !== undefined;
  const shift = copied ? daysLater(first, wish) : 0;
  return {
    ...source,
    title: wish.title ?? source.title,
    seriesId: wish.seriesId === undefined ? source.seriesId : wish.seriesId,
    numberInSeries: wish.numberInSeries,
    days: copied ? source.days.map((day) => ({ ...day, date: dateAfter(day.date, shift) })) : [],
    registration: copied ? windowLater(source.registration, shift) : null,
  };
}

function daysLater(first: string, { startsOn, keepWeekdays }: Cloning): number {
  if (startsOn === undefined) return WEEKS_A_YEAR * DAYS_A_WEEK;
  const days = daysBetween(first, startsOn);
  return keepWeekdays ? Math.ceil(days / DAYS_A_WEEK) * DAYS_A_WEEK : days;
}

function windowLater(window: RegistrationWindow | null, days: number): RegistrationWindow | null {
  if (window === null) return null;
  const later = (instant: string) => new Date(Date.parse(instant) + days * DAY_MS).toISOString();
  return { opensAt: later(window.opensAt), closesAt: later(window.closesAt) };
}
