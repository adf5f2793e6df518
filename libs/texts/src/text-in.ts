import type { Language } from './languages.ts';

export interface TextWithLanguage {
  readonly text: string;
  /** The tag of the language it is written in. */
  readonly language: string;
}

/** The text in this language, else in English, else in whatever there is. */
export function textIn(texts: Readonly<Record<string, string>>, language: Language): string {
  return textWithLanguage(texts, language).text;
}

/** As `textIn`, with the language that it was found in. */
export function textWithLanguage(
  texts: Readonly<Record<string, string>>,
  language: Language,
): TextWithLanguage {
  const wanted = [language, ...(nearLanguages[language] ?? []), 'en', ...Object.keys(texts)];
  const found = wanted.find((tag) => texts[tag]);
  return found === undefined
    ? { text: '', language }
    : { text: texts[found] ?? '', language: found };
}

/** Who reads one of these reads the other. */
export function isNear(written: string, language: Language): boolean {
  return written === language || (nearLanguages[language]?.includes(written) ?? false);
}

const nearLanguages: Readonly<Partial<Record<Language, readonly string[]>>> = {
  bs: ['hr', 'cnr', 'sr-Latn'],
  cnr: ['sr-Latn', 'bs', 'hr'],
  'sr-Latn': ['cnr', 'bs', 'hr'],
};
