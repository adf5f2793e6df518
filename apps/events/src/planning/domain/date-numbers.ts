const DAY = 86_400_000;
const THURSDAY = 4;

/** Local dates as numbers of days, so that a search can count with them. */
export function dayNumber(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / DAY;
}

export function dateOf(day: number): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

export const weekdays = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'] as const;

export type Weekday = (typeof weekdays)[number];

export function weekdayOf(day: number): Weekday {
  return weekdays[(((day + THURSDAY) % 7) + 7) % 7] ?? 'sun';
}
