import { addressWord, foldedWords, isGuarded } from '@regional-events/kernel';
import {
  initialPairs,
  searchIndex,
  searchWordsMigration,
  type CollectionDefinition,
  type SearchedDocument,
  type StoredDocument,
} from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';
import type { PersonState } from '../domain/person.ts';
import { personAliasCollection } from './person-alias.schema.ts';

export interface PersonDocument extends PersonState, SearchedDocument {
  readonly _id: string;
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
  /** Incremented by each transaction that holds the person, so that two of them conflict. */
  readonly held?: number;
}

const affiliation = {
  _id: false,
  organisationId: { type: String, required: true },
  position: { type: String, default: null },
  from: { type: String, required: true },
  to: { type: String, default: null },
};

const otherScript = {
  _id: false,
  givenName: { type: String, default: null },
  familyName: { type: String, default: null },
  script: { type: String, required: true },
};

export const personFields: SchemaDefinition = {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
  sequence: { type: Number, required: true },
  lastMessageId: { type: String, default: null },
  givenName: { type: String, default: null },
  familyName: { type: String, default: null },
  otherScript: { type: otherScript, default: null },
  email: { type: String, default: null },
  languages: { type: [String], required: true },
  protected: { type: Boolean, required: true },
  affiliations: { type: [affiliation], required: true },
  createdBy: { type: String, required: true },
  externalRef: { type: String, default: null },
  words: { type: [String], default: [] },
  held: { type: Number },
};

export const PEOPLE = 'people';

type Searched = Pick<PersonState, 'givenName' | 'familyName' | 'otherScript' | 'email'>;

/** The names in both scripts and the pairs of their initials, and the address as a whole. */
export function wordsOf(person: Searched): string[] {
  const words = foldedNamesOf(person);
  return [...words, ...initialPairs(words)];
}

function foldedNamesOf({ givenName, familyName, otherScript, email }: Searched): string[] {
  const names = [givenName, familyName, otherScript?.givenName, otherScript?.familyName];
  const words = foldedWords(names.map((name) => name ?? null));
  return email === null ? words : [...words, addressWord(email)];
}

const searchWords = searchWordsMigration('2026-12-01-words-of-people', (stored) =>
  foldedNamesOf(searchedIn(stored)),
);
const searchPairs = searchWordsMigration('2026-12-02-initials-of-people', (stored) =>
  wordsOf(searchedIn(stored)),
);

function searchedIn(stored: StoredDocument): Searched {
  const { givenName = null, familyName = null, ...more } = stored as Partial<PersonDocument>;
  const { otherScript = null, email = null } = more;
  return { givenName, familyName, otherScript, email };
}

/** A list of the people of an organisation, in the order of ids. */
export const peopleOfOrganisation = { 'affiliations.organisationId': 1, _id: 1 } as const;

export const personCollections: readonly CollectionDefinition[] = [
  {
    name: PEOPLE,
    migrations: [searchWords, searchPairs],
    indexes: [
      searchIndex,
      { key: peopleOfOrganisation },
      {
        key: { createdBy: 1, externalRef: 1 },
        unique: isGuarded('unique-index'),
        partialFilterExpression: { externalRef: { $type: 'string' } },
      },
    ],
  },
  personAliasCollection,
];
