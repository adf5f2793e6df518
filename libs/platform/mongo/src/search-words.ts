import { isAddressWord } from '@regional-events/kernel';
import type { QueryFilter } from 'mongoose';
import type { CollectionIndex } from './collections.ts';
import type { DocumentMigration, StoredDocument } from './migrations/migration.ts';

/** What a document is found by: its folded words, derived by its mapper at each save. */
export interface SearchedDocument {
  readonly words: readonly string[];
}

export const searchIndex: CollectionIndex = { key: { words: 1, _id: 1 } };

/** Sorts behind every letter. */
const BEHIND = '\u{10FFFF}';

/** Of a document's words; more would be somebody who writes a name of single letters. */
const MOST_INITIALS = 20;

/**
 * What a document is found by where somebody asks for two letters alone, beside its words: a range for each of the letters
 * would read a large part of the collection.
 */
export function initialPairs(words: readonly string[]): string[] {
  const initials = words.filter((word) => !isAddressWord(word)).map(initialOf);
  return pairsOf([...new Set(initials)].toSorted().slice(0, MOST_INITIALS));
}

/**
 * Documents of which each of these words begins one, in any order; an address is compared whole. `withPairs`: where the
 * words have pairs of initials beside them.
 */
export function searchFilter<D>(asked: readonly string[], withPairs = false): QueryFilter<D> {
  const isLetters = asked.length > 1 && asked.every((word) => word === initialOf(word));
  const conditions =
    withPairs && isLetters
      ? pairsOf(asked.toSorted()).map((pair) => ({ words: pair }))
      : asked.map((word) => ({ words: isAddressWord(word) ? word : beginningWith(word) }));
  return (conditions.length === 0 ? {} : { $and: conditions }) as QueryFilter<D>;
}

function beginningWith(word: string) {
  return { $elemMatch: { $gte: word, $lt: `${word}${BEHIND}` } };
}

function initialOf(word: string): string {
  return String.fromCodePoint(word.codePointAt(0) ?? 0);
}

/** No word that is asked for begins as they do. */
function pairsOf(letters: readonly string[]): string[] {
  return letters.flatMap((one, at) => letters.slice(at + 1).map((other) => `~${one}${other}`));
}

/** Gives words to what earlier versions stored. */
export function searchWordsMigration(
  name: string,
  wordsOf: (document: StoredDocument) => readonly string[],
): DocumentMigration {
  return {
    name,
    change(document) {
      const words = wordsOf(document);
      const { words: stored } = document;
      const same = Array.isArray(stored) && stored.join(' ') === words.join(' ');
      return same ? undefined : { $set: { words } };
    },
  };
}
