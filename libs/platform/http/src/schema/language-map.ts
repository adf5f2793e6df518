import { z } from 'zod';
import { canonicalTag, languageTag } from './language-tag.ts';
import { longText, text } from './text.ts';

const TITLE_LENGTH = 300;
const MOST_LANGUAGES = 30;

/** Text in at least one language, by BCP 47 tags in their canonical spelling. */
export function languageMap(maxLength = TITLE_LENGTH) {
  return inSomeLanguage(text(maxLength));
}

/** Like `languageMap`, of texts of several lines. */
export function longLanguageMap(maxLength: number) {
  return inSomeLanguage(longText(maxLength));
}

function inSomeLanguage<T extends z.ZodType>(value: T) {
  return byLanguage(value)
    .refine((map) => Object.keys(map).length > 0, 'must hold text in at least one language')
    .meta({ minProperties: 1, maxProperties: MOST_LANGUAGES });
}

/** A merge patch of a language map: null takes a language away. */
export function languageMapPatch(maxLength = TITLE_LENGTH) {
  return byLanguage(text(maxLength).nullable()).meta({ maxProperties: MOST_LANGUAGES });
}

/** Like `languageMapPatch`, of texts of several lines. */
export function longLanguageMapPatch(maxLength: number) {
  return byLanguage(longText(maxLength).nullable()).meta({ maxProperties: MOST_LANGUAGES });
}

function byLanguage<T extends z.ZodType>(value: T) {
  return z
    .record(languageTag, value)
    .refine(
      (map) => Object.keys(map).length <= MOST_LANGUAGES,
      `must have at most ${MOST_LANGUAGES} languages`,
    )
    .check((context) => {
      const canonical = new Map<string, unknown>();
      for (const [tag, of] of Object.entries(context.value)) {
        const name = canonicalTag(tag);
        if (canonical.has(name)) {
          const message = `must name each language once: this is ${name} again`;
          context.issues.push({ code: 'custom', input: tag, path: [tag], message });
        }
        canonical.set(name, of);
      }
      context.value = Object.fromEntries(canonical) as typeof context.value;
    });
}

export type LanguageMap = z.output<ReturnType<typeof languageMap>>;
export type LanguageMapPatch = z.output<ReturnType<typeof languageMapPatch>>;
