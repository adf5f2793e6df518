import { IntlMessageFormat } from 'intl-messageformat';
import { countryIn, dateIn, localeOf, textIn } from './in-language.ts';
import type { Language } from './languages.ts';

/** Facts as data: a code, and what its sentence says of countries, dates, titles and numbers. */
export interface Fact {
  readonly code: string;
}

type Values = Readonly<Record<string, string | number>>;

/**
 * A fact in words. `text` is in ICU message format; `country`, `date`, `from`, `to` and `title` come into it in the
 * reader's language, and so do numbers. `more`: values that the fact does not carry as they are said.
 */
export function say(fact: Fact, text: string, language: Language, more: Values = {}): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(fact)) {
    const said = sayValue(name, value, language);
    if (said !== undefined) values[name] = said;
  }
  const said = String(formatOf(language, text).format({ ...values, ...more }));
  return said.slice(0, 1).toLocaleUpperCase(localeOf(language)) + said.slice(1);
}

function sayValue(name: string, value: unknown, language: Language): string | number | undefined {
  if (typeof value === 'number') return value;
  if (name === 'title') return textIn(value as Readonly<Record<string, string>>, language);
  if (typeof value !== 'string') return undefined;
  if (name === 'country') return countryIn(value, language);
  return ['date', 'from', 'to'].includes(name) ? dateIn(value, language) : value;
}

/** By language and text: there are as many as sentences in the code. */
const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: Language, text: string): IntlMessageFormat {
  const key = `${language} ${text}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(text, localeOf(language));
  formats.set(key, format);
  return format;
}
