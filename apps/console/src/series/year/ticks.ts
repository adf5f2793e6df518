import type { DateStyle } from '../../texts/locale-pack.ts';
import { dateOf, dayNumber, daysSinceMonday, monthAfter, type Scale, type Zoom } from './scale.ts';

const WEEK = 7;
const NARROW_MONTH = 34;

/** One stretch of the axis. */
export interface Tick {
  readonly date: string;
  readonly days: number;
}

type Stretch = 'year' | 'month' | 'week' | 'day';

interface Line {
  readonly of: Stretch;
  /** How it is written; undefined for the year's number alone. */
  readonly style?: DateStyle;
}

/** The two lines of the axis. */
const lines: Readonly<Record<Zoom, readonly [Line, Line]>> = {
  twoYears: [{ of: 'year' }, { of: 'month', style: 'month' }],
  year: [{ of: 'year' }, { of: 'month', style: 'month' }],
  halfYear: [
    { of: 'month', style: 'monthYear' },
    { of: 'week', style: 'dayMonth' },
  ],
  quarter: [
    { of: 'month', style: 'monthYear' },
    { of: 'week', style: 'dayMonth' },
  ],
  month: [{ of: 'month', style: 'monthYear' }, { of: 'day' }],
  week: [
    { of: 'month', style: 'monthYear' },
    { of: 'day', style: 'weekdayDayMonth' },
  ],
};

export interface AxisLine extends Line {
  readonly ticks: readonly Tick[];
}

/** What the axis says over the days from `from` until before `until`. */
export function axisOf(zoom: Zoom, from: number, until: number): readonly AxisLine[] {
  return lines[zoom].map((line) => ({ ...line, ticks: ticksOf(line.of, from, until) }));
}

function ticksOf(of: Stretch, from: number, until: number): readonly Tick[] {
  const ticks: Tick[] = [];
  let day = beginningOf(of, from);
  while (day < until) {
    const next = endOf(of, day);
    ticks.push({ date: dateOf(day), days: next - day });
    day = next;
  }
  return ticks;
}

function beginningOf(of: Stretch, day: number): number {
  if (of === 'day') return day;
  if (of === 'week') return day - daysSinceMonday(day);
  return dayNumber(
    of === 'year' ? `${dateOf(day).slice(0, 4)}-01-01` : `${dateOf(day).slice(0, 7)}-01`,
  );
}

function endOf(of: Stretch, day: number): number {
  if (of === 'day') return day + 1;
  if (of === 'week') return day + WEEK;
  const date = dateOf(day);
  return dayNumber(of === 'year' ? `${Number(date.slice(0, 4)) + 1}-01-01` : monthAfter(date));
}

/** Whether a stretch has room for its words. */
export function hasRoom({ days }: Tick, { dayWidth }: Pick<Scale, 'dayWidth'>): boolean {
  return days * dayWidth >= NARROW_MONTH / 2;
}
