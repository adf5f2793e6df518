import { languages, localeOf } from '@regional-events/texts';

const PREFIX = 'virtual:locale/';
const MONTHS = 12;
const DAYS = 7;
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 86_400_000;

/** @typedef {Intl.DateTimeFormatOptions} Style */

/** @type {Record<string, Style>} */
const styles = {
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  dayMonth: { day: 'numeric', month: 'short' },
  weekdayDayMonth: { weekday: 'short', day: 'numeric', month: 'short' },
  monthYear: { month: 'long', year: 'numeric' },
  month: { month: 'short' },
};

/**
 * How a language writes dates and numbers, taken from Node's tables: browsers have them for some of the languages only.
 * A style is a pattern of parts; months and weekdays are listed as they are written in it.
 * @param {string} locale
 */
function packOf(locale) {
  const dates = Object.fromEntries(
    Object.entries(styles).map(([name, style]) => [name, patternOf(locale, style)]),
  );
  const numbers = new Intl.NumberFormat(locale).formatToParts(12_345.6);
  /** @param {string} type */
  const part = (type) => numbers.find((piece) => piece.type === type)?.value ?? '';
  const weekdays = ['long', 'short', 'narrow'].map((width) => [
    width,
    Array.from({ length: DAYS }, (_, day) =>
      written(locale, { weekday: /** @type {'long'} */ (width) }, MONDAY + day * DAY_MS),
    ),
  ]);
  return {
    dates,
    weekdays: Object.fromEntries(weekdays),
    decimal: part('decimal'),
    group: part('group'),
  };
}

/** @param {string} locale @param {Style} style @param {number} at */
const written = (locale, style, at) =>
  new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' }).format(at);

/** @param {string} locale @param {Style} style */
function patternOf(locale, style) {
  const format = new Intl.DateTimeFormat(locale, { ...style, timeZone: 'UTC' });
  /** @param {number} at @param {string} type */
  const part = (at, type) =>
    format.formatToParts(at).find((piece) => piece.type === type)?.value ?? '';
  const parts = format
    .formatToParts(MONDAY)
    .map(({ type, value }) => (type === 'literal' ? { literal: value } : { part: type }));
  const months = Array.from({ length: MONTHS }, (_, month) =>
    part(Date.UTC(2024, month, 15), 'month'),
  );
  const weekdays = Array.from({ length: DAYS }, (_, day) => part(MONDAY + day * DAY_MS, 'weekday'));
  return { parts, months, ...(style.weekday && { weekdays }) };
}

/** `import pack from 'virtual:locale/mk'` */
export function localePacks() {
  return {
    name: 'locale-packs',
    /** @param {string} id */
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    /** @param {string} id */
    load(id) {
      const language = languages.find((known) => id === `\0${PREFIX}${known}`);
      if (language === undefined) return undefined;
      return `export const pack = ${JSON.stringify(packOf(localeOf(language)))};`;
    },
  };
}
