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

/** Documents of which each of these words begins one, in any order; an address is compared whole. */
export function searchFilter<D>(asked: readonly string[]): QueryFilter<D> {
  const conditions = asked.map((word) => ({
    words: isAddressWord(word) ? word : { $elemMatch: { $gte: word, $lt: `${word}${BEHIND}` } },
  }));
  return (conditions.length === 0 ? {} : { $and: conditions }) as QueryFilter<D>;
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
