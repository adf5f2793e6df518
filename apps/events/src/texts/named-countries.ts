import { countries } from '@regional-events/platform-http';
import { countryIn, type Language, languages, notesFor } from '@regional-events/texts';

export interface NamedCountry {
  readonly code: string;
  readonly names: Readonly<Record<Language, string>>;
  readonly footnote: Readonly<Record<Language, string>> | null;
}

/** Every country as the texts name it. */
export const namedCountries: readonly NamedCountry[] = countries.toSorted().map((code) => {
  const names = byLanguage((language) => countryIn(code, language));
  const footnote = byLanguage((language) => notesFor(names[language], language).join(' '));
  return { code, names, footnote: footnote.en === '' ? null : footnote };
});

function byLanguage(word: (language: Language) => string) {
  const words = languages.map((language) => [language, word(language)]);
  return Object.fromEntries(words) as Readonly<Record<Language, string>>;
}
