import type { Days } from '../ui/period.tsx';

const DAY_MS = 86_400_000;
const WHOLE = 100;
/** More marks than this cannot be read beside one another. */
const MOST_MARKS = 12;

export interface TimeAxis {
  readonly first: string;
  readonly last: string;
  /** Where a day lies, from 0 to 100; what is outside lies at the nearer end. */
  readonly placeOf: (day: string) => number;
  /** Years that are marked, with where they begin. */
  readonly marks: readonly { readonly year: number; readonly at: number }[];
}

const dayNumber = (day: string) => Date.parse(`${day}T00:00:00Z`) / DAY_MS;

export function dayAt(number: number): string {
  return new Date(number * DAY_MS).toISOString().slice(0, 'yyyy-mm-dd'.length);
}

/** From the first year of these periods to the end of this one, or of the last one that is planned. */
export function timeAxis(periods: readonly Days[], today: string): TimeAxis {
  const days = [today, ...periods.flatMap(({ from, to }) => (to === null ? [from] : [from, to]))];
  const years = days.map((day) => Number(day.slice(0, 'yyyy'.length)));
  const firstYear = Math.min(...years);
  const lastYear = Math.max(...years);
  const first = `${firstYear}-01-01`;
  const last = `${lastYear}-12-31`;
  const length = dayNumber(last) - dayNumber(first) + 1;
  const placeOf = (day: string) =>
    Math.min(Math.max(((dayNumber(day) - dayNumber(first)) / length) * WHOLE, 0), WHOLE);
  const step = Math.ceil((lastYear - firstYear + 1) / MOST_MARKS);
  const marks = [];
  for (let year = firstYear; year <= lastYear; year += step) {
    marks.push({ year, at: placeOf(`${year}-01-01`) });
  }
  return { first, last, placeOf, marks };
}

/** The part of the axis that a period covers; both of its days count. */
export function spanOf(
  { from, to }: Days,
  { placeOf }: TimeAxis,
): { readonly left: number; readonly width: number } {
  const left = placeOf(from);
  const right = to === null ? WHOLE : placeOf(dayAt(dayNumber(to) + 1));
  return { left, width: Math.max(right - left, 0) };
}

export { dayNumber };
