import { foldedAcronyms, foldedWords } from '@regional-events/kernel';
import {
  searchIndex,
  searchWordsMigration,
  type CollectionDefinition,
  type SearchedDocument,
} from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';
import type { OrganisationFacts } from '../domain/organisation-events.ts';
import type { OrganisationState } from '../domain/organisation.ts';

export interface OrganisationDocument extends OrganisationState, SearchedDocument {
  readonly _id: string;
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
}

export const organisationFields: SchemaDefinition = {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
  sequence: { type: Number, required: true },
  lastMessageId: { type: String, default: null },
  code: { type: String, required: true },
  kind: { type: String, required: true },
  names: { type: Object, required: true },
  country: { type: String, default: null },
  parentId: { type: String, default: null },
  status: { type: String, required: true },
  members: {
    type: [{ _id: false, memberId: String, from: String, to: { type: String, default: null } }],
    required: true,
  },
  createdBy: { type: String, required: true },
  externalRef: { type: String, default: null },
  aliases: { type: [String], default: [] },
  words: { type: [String], default: [] },
};

/** Compares codes without regard to case, also those of documents that were stored before it. */
export const codeCollation = { locale: 'en', strength: 2 } as const;

export const ORGANISATIONS = 'organisations';
export const ORGANISATION_TREE = 'organisation-tree';

/** Its code, its names and aliases in all languages, and their initials. */
export function wordsOf({
  code,
  names,
  aliases,
}: Pick<OrganisationFacts, 'code' | 'names' | 'aliases'>): string[] {
  const called = [...Object.values(names), ...aliases];
  return foldedWords([code, ...called, ...foldedAcronyms(called)]);
}

const searchWords = searchWordsMigration('2026-12-01-words-of-organisations', (stored) => {
  const { code, names, aliases = [] } = stored as Partial<OrganisationDocument>;
  return wordsOf({ code: code ?? '', names: names ?? {}, aliases });
});

export const organisationCollections: readonly CollectionDefinition[] = [
  {
    name: ORGANISATIONS,
    migrations: [searchWords],
    indexes: [
      searchIndex,
      { key: { code: 1 }, unique: true },
      { key: { code: 1 }, name: 'code_in_any_case', unique: true, collation: codeCollation },
      { key: { parentId: 1 } },
      {
        key: { createdBy: 1, externalRef: 1 },
        unique: true,
        partialFilterExpression: { externalRef: { $type: 'string' } },
      },
    ],
  },
  { name: ORGANISATION_TREE },
];
