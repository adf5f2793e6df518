import { checkText, wordsAsked } from '@regional-events/kernel';
import { z } from 'zod';
import { showAs } from './shown-as.ts';
import { linePattern } from './text-pattern.ts';

const LENGTH = 100;
const MOST_WORDS = 8;

/** Spaces around it count as well, as the document says. */
const isBounded = (text: string): boolean =>
  Array.from(text).length <= LENGTH && 'text' in checkText(text, { maxLength: LENGTH });

/** What somebody looks for, as its folded words. */
export const searchText = showAs(
  z
    .string()
    .refine(isBounded, {
      message: `must be 1 to ${LENGTH} characters without invisible ones`,
    })
    .transform(wordsAsked)
    .refine((words) => words.length > 0, 'must hold a letter or a digit')
    .refine((words) => words.length <= MOST_WORDS, `must have at most ${MOST_WORDS} words`),
  () => ({ type: 'string', minLength: 1, maxLength: LENGTH, pattern: linePattern }),
);

export const searchTextDescription =
  'Only what has words that begin with each of these (1 to 8 words, in any order), in whichever script and spelling: `Djordjevic` finds Đorđević and Ђорђевић. The order of the list stays what it is without.';
