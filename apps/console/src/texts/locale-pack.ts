import type { Language } from '@regional-events/texts';

export type DateStyle =
  'full' | 'long' | 'short' | 'dayMonth' | 'weekdayDayMonth' | 'monthYear' | 'month';

interface DatePattern {
  readonly parts: readonly ({ readonly literal: string } | { readonly part: string })[];
  /** January first, as written in this pattern. */
  readonly months: readonly string[];
  /** Monday first. */
  readonly weekdays?: readonly string[];
}

/** How one language writes dates and numbers; made with the build. */
export interface LocalePack {
  readonly dates: Readonly<Record<DateStyle, DatePattern>>;
  /** Monday first. */
  readonly weekdays: Readonly<Record<'long' | 'short' | 'narrow', readonly string[]>>;
  readonly decimal: string;
  readonly group: string;
}

export const localePacks: Readonly<Record<Language, () => Promise<{ pack: LocalePack }>>> = {
  en: () => import('virtual:locale/en'),
  sq: () => import('virtual:locale/sq'),
  bs: () => import('virtual:locale/bs'),
  cnr: () => import('virtual:locale/cnr'),
  mk: () => import('virtual:locale/mk'),
  'sr-Latn': () => import('virtual:locale/sr-Latn'),
  'sr-Cyrl': () => import('virtual:locale/sr-Cyrl'),
};

/** A local date (`2027-03-01`) in words. */
export function dateInWords(date: string, style: DateStyle, pack: LocalePack): string {
  const [year = 0, month = 1, day = 1] = date.slice(0, 10).split('-').map(Number);
  const pattern = pack.dates[style];
  const weekday = (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
  const values: Readonly<Record<string, string>> = {
    year: String(year),
    month: pattern.months[month - 1] ?? '',
    day: String(day),
    weekday: pattern.weekdays?.[weekday] ?? '',
  };
  return pattern.parts
    .map((part) => ('literal' in part ? part.literal : (values[part.part] ?? '')))
    .join('');
}

/** A whole number with the language's separators. */
export function numberInWords(number: number, pack: LocalePack): string {
  return String(number).replaceAll(/\B(?=(\d{3})+(?!\d))/g, pack.group);
}
