import type { LocalePack } from '../texts/locale-pack.ts';
import { padded } from './local-day.ts';

const ISO = /^(\d{4})-(\d{1,2})-(\d{1,2})$/;
/** Up to three parts, with what people put between them. */
const PARTS = /[\s.,/-]+/;
const CENTURY = 2000;
const MOST_OF_A_CENTURY = 100;
const LONGEST = 40;
/** `мар` is enough for `март`. */
const SHORTEST_MONTH = 3;

type Part = 'day' | 'month' | 'year';

/** The order in which the language writes the parts of a date. */
function orderOf({ dates }: Pick<LocalePack, 'dates'>): readonly Part[] {
  return dates.short.parts.flatMap((one) =>
    'part' in one && ['day', 'month', 'year'].includes(one.part) ? [one.part as Part] : [],
  );
}

/** A month by its number or by the beginning of its name. */
function monthOf(typed: string, { dates }: Pick<LocalePack, 'dates'>): number | undefined {
  if (/^\d{1,2}$/.test(typed)) return Number(typed);
  const begun = typed.toLowerCase();
  if (begun.length < SHORTEST_MONTH) return undefined;
  const found = [dates.short.months, dates.long.months]
    .map((names) => names.findIndex((name) => name.toLowerCase().startsWith(begun)))
    .find((at) => at >= 0);
  return found === undefined ? undefined : found + 1;
}

function yearOf(typed: string): number | undefined {
  if (!/^(\d{2}|\d{4})$/.test(typed)) return undefined;
  const year = Number(typed);
  return year < MOST_OF_A_CENTURY ? CENTURY + year : year;
}

/** The day as `2027-03-01`; undefined for a day that no calendar has. */
function dayThatExists(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists ? `${year}-${padded(month)}-${padded(day)}` : undefined;
}

/**
 * A date as people of this language type it: `1.3.2027`, `1 mar 27`, or `2027-03-01` in every language.
 * @returns undefined where it is no date
 */
export function dateTyped(typed: string, pack: Pick<LocalePack, 'dates'>): string | undefined {
  const text = typed.trim();
  if (text.length > LONGEST) return undefined;
  const iso = ISO.exec(text);
  if (iso !== null) return dayThatExists(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const parts = text.split(PARTS).filter((part) => part !== '');
  const of = (part: Part) => parts[orderOf(pack).indexOf(part)] ?? '';
  const year = yearOf(of('year'));
  const month = monthOf(of('month'), pack);
  if (year === undefined || month === undefined || !/^\d{1,2}$/.test(of('day'))) return undefined;
  return dayThatExists(year, month, Number(of('day')));
}

/** A date as `dateTyped` reads it, for an example or for more typing: `1.3.2027`. */
export function dateToType(date: string, pack: Pick<LocalePack, 'dates'>): string {
  const [year = '', month = '', day = ''] = date.split('-').map((part) => part.replace(/^0/, ''));
  const parts = { year, month, day };
  return orderOf(pack)
    .map((part) => parts[part])
    .join('.');
}
