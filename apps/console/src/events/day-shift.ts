const MS_OF_DAY = 86_400_000;

/** The local date so many days later. */
export function dateAfter(date: string, days: number): string {
  return new Date(Date.parse(date) + days * MS_OF_DAY).toISOString().slice(0, 10);
}

/** How many days the second local date is after the first. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / MS_OF_DAY);
}

/** The days as many days later as the first of them goes to `first`. */
export function movedTo<Day extends { readonly date: string }>(
  days: readonly Day[],
  first: string,
): readonly Day[] {
  const [before] = days;
  if (before === undefined) return [];
  const by = daysBetween(before.date, first);
  return days.map((day) => ({ ...day, date: dateAfter(day.date, by) }));
}
