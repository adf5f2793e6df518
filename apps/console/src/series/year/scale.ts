/** How much of the time line is seen at once, the widest first. */
export const zooms = ['twoYears', 'year', 'halfYear', 'quarter', 'month', 'week'] as const;
export type Zoom = (typeof zooms)[number];

export const daysSeen: Readonly<Record<Zoom, number>> = {
  twoYears: 731,
  year: 366,
  halfYear: 184,
  quarter: 92,
  month: 31,
  week: 7,
};

const DAY_MS = 86_400_000;
const WEEK = 7;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY = 4;

/** Days since 1970 of a local date; zones play no part. */
export function dayNumber(date: string): number {
  return Math.floor(Date.parse(`${date.slice(0, 10)}T00:00:00Z`) / DAY_MS);
}

export function dateOf(day: number): string {
  return new Date(day * DAY_MS).toISOString().slice(0, 10);
}

export function shiftDate(date: string, days: number): string {
  return dateOf(dayNumber(date) + days);
}

/** How many days before this one was a Monday. */
export function daysSinceMonday(day: number): number {
  return (((day - FIRST_MONDAY) % WEEK) + WEEK) % WEEK;
}

/** Where days lie on the time line. */
export interface Scale {
  /** The day at the left end. */
  readonly first: number;
  readonly days: number;
  /** Pixels. */
  readonly dayWidth: number;
}

export function leftOf(date: string, { first, dayWidth }: Scale): number {
  return (dayNumber(date) - first) * dayWidth;
}

/** The next zoom in a direction; the same at either end. */
export function zoomed(zoom: Zoom, by: 1 | -1): Zoom {
  return zooms[zooms.indexOf(zoom) + by] ?? zoom;
}

/** The first day of the time line and their number: whole months around all dates, and no fewer than are seen at once. */
export function rangeAround(dates: readonly string[], zoom: Zoom): Pick<Scale, 'first' | 'days'> {
  const sorted = dates.toSorted();
  const first = dayNumber(`${(sorted[0] ?? '2000-01-01').slice(0, 7)}-01`);
  const last = dayNumber(monthAfter(sorted.at(-1) ?? dateOf(first)));
  return { first, days: Math.max(last - first, daysSeen[zoom]) };
}

/** The first day of the month after. */
export function monthAfter(date: string): string {
  const [year = 0, month = 1] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** Where the view begins, so that what was in its middle stays there with another zoom. */
export function keepMiddle(at: string, before: Zoom, after: Zoom): string {
  return shiftDate(at, Math.round((daysSeen[before] - daysSeen[after]) / 2));
}
