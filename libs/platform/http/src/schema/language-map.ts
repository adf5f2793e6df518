import { z } from 'zod';
import { text } from './text.ts';

/** The languages of the region; every title is a map of language to text. */
export const languages = ['en', 'sq', 'bs', 'cnr', 'mk', 'sr-Latn', 'sr-Cyrl'] as const;
export type Language = (typeof languages)[number];
export const language = z.enum(languages);

const TITLE_LENGTH = 300;

/** Text in at least one language. */
export function languageMap(maxLength = TITLE_LENGTH) {
  const entry = () => text(maxLength).exactOptional();
  return z
    .strictObject({
      en: entry(),
      sq: entry(),
      bs: entry(),
      cnr: entry(),
      mk: entry(),
      'sr-Latn': entry(),
      'sr-Cyrl': entry(),
    })
    .refine((map) => Object.keys(map).length > 0, 'must hold text in at least one language')
    .meta({ minProperties: 1 });
}

/** A merge patch of a language map: null takes a language away. */
export function languageMapPatch(maxLength = TITLE_LENGTH) {
  const entry = () => text(maxLength).nullable().exactOptional();
  return z.strictObject({
    en: entry(),
    sq: entry(),
    bs: entry(),
    cnr: entry(),
    mk: entry(),
    'sr-Latn': entry(),
    'sr-Cyrl': entry(),
  });
}

export type LanguageMap = z.output<ReturnType<typeof languageMap>>;
export type LanguageMapPatch = z.output<ReturnType<typeof languageMapPatch>>;
