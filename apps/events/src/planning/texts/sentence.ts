import { IntlMessageFormat } from 'intl-messageformat';
import type { PlanReason } from '../domain/plan-reason.ts';
import { designationNote, languages, planTexts, type Language } from './plan-texts.ts';

/** Where Intl knows a language by another name; Montenegrin is written as Serbian in Latin script is, but for some names. */
const locales: Readonly<Partial<Record<Language, string>>> = { en: 'en-GB', cnr: 'sr-Latn-ME' };
const ownNames: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  cnr: { MK: 'Sjeverna Makedonija' },
};
const DESIGNATION = 'XK';

/** A reason as a sentence in this language. The name of Kosovo carries the asterisk of `designationNote`. */
export function sentenceOf(reason: PlanReason, language: Language): string {
  const values: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(reason)) {
    const said = sayValue(name, value, language);
    if (said !== undefined) values[name] = said;
  }
  if ('names' in reason) values['day'] = textIn(reason.names, language);
  if (reason.code === 'blackout') values['given'] = reason.reason === null ? 'no' : 'yes';
  const text = String(formatOf(language, reason.code).format({ reason: '', ...values }));
  return text.slice(0, 1).toLocaleUpperCase(localeOf(language)) + text.slice(1);
}

/** The text in this language, else in English, else in whatever there is. */
export function textIn(texts: Readonly<Record<string, string>>, language: Language): string {
  const nearest = nearLanguages[language]?.map((near) => texts[near]).find(Boolean);
  return texts[language] ?? nearest ?? texts['en'] ?? Object.values(texts)[0] ?? '';
}

/** Who reads one of these reads the other. */
const nearLanguages: Readonly<Partial<Record<Language, readonly string[]>>> = {
  bs: ['hr', 'cnr', 'sr-Latn'],
  cnr: ['sr-Latn', 'bs', 'hr'],
  'sr-Latn': ['cnr', 'bs', 'hr'],
};

export function countryIn(country: string, language: Language): string {
  const name = ownNames[language]?.[country] ?? speakers[language].regions.of(country);
  return `${name ?? country}${country === DESIGNATION ? '*' : ''}`;
}

/** The footnotes that a text with these names needs. */
export function notesFor(text: string, language: Language): readonly string[] {
  return text.includes(`${countryIn(DESIGNATION, language)}`) ? [designationNote[language]] : [];
}

export function dateIn(date: string, language: Language): string {
  return speakers[language].dates.format(new Date(`${date}T00:00:00Z`));
}

/** The language of the interface that `Accept-Language` likes best, else English. */
export function languageAsked(accepted: string | undefined): Language {
  const asked = (accepted ?? '').split(',').map((part) => {
    const [tag = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const quality = parameters.find((parameter) => parameter.startsWith('q='));
    return { tag, quality: quality === undefined ? 1 : Number(quality.slice('q='.length)) };
  });
  const [best] = asked
    .filter(({ quality }) => quality > 0)
    .toSorted((one, other) => other.quality - one.quality)
    .flatMap(({ tag }) => languages.find((language) => means(tag, language)) ?? []);
  return best ?? 'en';
}

function means(tag: string, language: Language): boolean {
  return language.toLowerCase() === tag.toLowerCase() || speaks(tag, language);
}

/** `sr` alone is Serbian in Latin script; a region says nothing more. */
function speaks(tag: string, language: Language): boolean {
  const [name, ...more] = tag.toLowerCase().split('-');
  const script = more.find((part) => part.length === 4);
  if (name === 'sr') return language === (script === 'cyrl' ? 'sr-Cyrl' : 'sr-Latn');
  return name === language;
}

function sayValue(name: string, value: unknown, language: Language): string | number | undefined {
  if (typeof value === 'number') return value;
  if (name === 'title') return textIn(value as Readonly<Record<string, string>>, language);
  if (typeof value !== 'string') return undefined;
  if (name === 'country') return countryIn(value, language);
  return ['date', 'from', 'to'].includes(name) ? dateIn(value, language) : value;
}

const formats = new Map<string, IntlMessageFormat>();

function formatOf(language: Language, code: PlanReason['code']): IntlMessageFormat {
  const key = `${language} ${code}`;
  const known = formats.get(key);
  if (known !== undefined) return known;
  const format = new IntlMessageFormat(planTexts[language][code], localeOf(language));
  formats.set(key, format);
  return format;
}

function localeOf(language: Language): string {
  return locales[language] ?? language;
}

/** Made once: a plan says thousands of dates, and to make a formatter takes longer than to use it. */
const speakers = Object.fromEntries(
  languages.map((language) => [language, speakerOf(language)]),
) as Readonly<Record<Language, ReturnType<typeof speakerOf>>>;

function speakerOf(language: Language) {
  const locale = localeOf(language);
  return {
    regions: new Intl.DisplayNames(locale, { type: 'region' }),
    dates: new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      year: 'numeric',
      timeZone: 'UTC',
    }),
  };
}
