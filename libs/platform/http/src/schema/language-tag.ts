import { z } from 'zod';

const TAG_LENGTH = 35;
const LANGUAGE = '([A-Za-z]{2,3}(-[A-Za-z]{3}){0,3}|[A-Za-z]{4,8})';
const SCRIPT = '(-[A-Za-z]{4})?';
const REGION = '(-([A-Za-z]{2}|[0-9]{3}))?';
const VARIANTS = '(-([A-Za-z0-9]{5,8}|[0-9][A-Za-z0-9]{3}))*';
const EXTENSIONS = '(-[A-WY-Za-wy-z0-9](-[A-Za-z0-9]{2,8})+)*';
const PRIVATE = '[Xx](-[A-Za-z0-9]{1,8})+';

/** A well-formed tag of BCP 47 (RFC 5646) but for the few irregular ones of old, such as `i-klingon`. */
const TAG = `^(${LANGUAGE}${SCRIPT}${REGION}${VARIANTS}${EXTENSIONS}(-${PRIVATE})?|${PRIVATE})$`;

/** A language tag in any case. */
export const languageTag = z
  .string()
  .max(TAG_LENGTH)
  .regex(new RegExp(TAG), 'must be a language tag, for example sr-Latn')
  .meta({ id: 'LanguageTag' });

/** A language tag, brought to its canonical spelling. */
export const spokenLanguage = languageTag.overwrite(canonicalTag);

/** A script by its code of ISO 15924, in its canonical spelling. */
export const script = z
  .string()
  .regex(/^[A-Za-z]{4}$/, 'must be a script of ISO 15924, for example Cyrl')
  .overwrite((code) => code.charAt(0).toUpperCase() + code.slice(1).toLowerCase());

const SCRIPT_LETTERS = 4;
const REGION_LETTERS = 2;

/**
 * The spelling of RFC 5646, 2.1.1: `sr-latn-me` is `sr-Latn-ME`. Only the case changes: Intl.getCanonicalLocales would also
 * make `sr-ME` of `cnr`, which is a language of its own here.
 */
export function canonicalTag(tag: string): string {
  const parts = tag.toLowerCase().split('-');
  const singleton = parts.findIndex((part) => part.length === 1);
  return parts
    .map((part, index) => {
      if (index === 0 || (singleton !== -1 && index > singleton)) return part;
      if (part.length === REGION_LETTERS) return part.toUpperCase();
      if (part.length === SCRIPT_LETTERS && !/^\d/.test(part))
        return part.charAt(0).toUpperCase() + part.slice(1);
      return part;
    })
    .join('-');
}
