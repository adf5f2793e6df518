import { IntlMessageFormat } from 'intl-messageformat';
import { localeOf, type Language } from './languages.ts';

export type MessageValues = Readonly<Record<string, string | number>>;

/** By language and text: there are as many as sentences in the code. */
const formats = new Map<string, IntlMessageFormat>();

/** Dates end with a point in Serbian, Bosnian and Montenegrin, and some end a sentence. */
const TWO_POINTS = /(?<!\.)\.\.(?!\.)/g;

/** A text in ICU message format with its values. Throws what the library throws for a value that is missing. */
export function formatMessage(text: string, language: Language, values: MessageValues): string {
  const key = `${language} ${text}`;
  let format = formats.get(key);
  if (format === undefined) {
    format = new IntlMessageFormat(text, localeOf(language));
    formats.set(key, format);
  }
  return String(format.format({ ...values })).replaceAll(TWO_POINTS, '.');
}
