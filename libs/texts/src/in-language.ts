import { designationNote, languages, localeOf, type Language } from './languages.ts';

const ownNames: Readonly<Partial<Record<Language, Readonly<Record<string, string>>>>> = {
  en: { BA: 'Bosnia and Herzegovina' },
  cnr: { MK: 'Sjeverna Makedonija' },
};
const DESIGNATION = 'XK';

/** The name of the country; that of Kosovo carries the asterisk of `designationNote`. */
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

/** The name of a language by its tag. */
export function languageIn(tag: string, language: Language): string {
  return speakers[language].languages.of(tag) ?? tag;
}

/** As `dateIn`, without the year. */
export function dayIn(date: string, language: Language): string {
  return speakers[language].days.format(new Date(`${date}T00:00:00Z`));
}

/** One, two and three. */
export function listIn(words: readonly string[], language: Language): string {
  return speakers[language].lists.format(words);
}

/** Made once: a plan says thousands of dates, and to make a formatter takes longer than to use it. */
const speakers = Object.fromEntries(
  languages.map((language) => [language, speakerOf(language)]),
) as Readonly<Record<Language, ReturnType<typeof speakerOf>>>;

function speakerOf(language: Language) {
  const locale = localeOf(language);
  const day = { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' } as const;
  return {
    regions: new Intl.DisplayNames(locale, { type: 'region' }),
    languages: new Intl.DisplayNames(locale, { type: 'language' }),
    dates: new Intl.DateTimeFormat(locale, { ...day, year: 'numeric' }),
    days: new Intl.DateTimeFormat(locale, day),
    lists: new Intl.ListFormat(locale),
  };
}
