import { formatMessage } from './format-message.ts';
import { countryIn, dateIn } from './in-language.ts';
import { localeOf, type Language } from './languages.ts';
import { textIn } from './text-in.ts';

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
  const said = formatMessage(text, language, { ...values, ...more });
  return said.slice(0, 1).toLocaleUpperCase(localeOf(language)) + said.slice(1);
}

function sayValue(name: string, value: unknown, language: Language): string | number | undefined {
  if (typeof value === 'number') return value;
  if (name === 'title') return textIn(value as Readonly<Record<string, string>>, language);
  if (typeof value !== 'string') return undefined;
  if (name === 'country') return countryIn(value, language);
  return ['date', 'from', 'to'].includes(name) ? dateIn(value, language) : value;
}
