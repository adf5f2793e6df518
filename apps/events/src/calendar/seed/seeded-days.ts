import days from './calendar-days.json' with { type: 'json' };

export type CalendarDayKind = 'public' | 'religious' | 'community' | 'observance';

export interface SeededDay {
  readonly country: string;
  /** ISO 3166-2, such as `BA-SRP`; null for the whole country. */
  readonly subdivision: string | null;
  /** YYYY-MM-DD */
  readonly date: string;
  readonly kind: CalendarDayKind;
  readonly certainty: 'certain' | 'likely';
  readonly names: Readonly<Record<string, string>>;
}

/** The days of `calendar-days.json`, one for each date, in the order of the file. */
export function seededDays(): readonly SeededDay[] {
  return days.flatMap(({ dates, names, kind, certainty, ...rest }) =>
    dates.map((date) => ({
      ...rest,
      date,
      kind: kind as CalendarDayKind,
      certainty: certainty as SeededDay['certainty'],
      names: namesOf(names),
    })),
  );
}

function namesOf(names: object): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(names).filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string',
    ),
  );
}
