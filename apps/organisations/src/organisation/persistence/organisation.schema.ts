import type { CollectionDefinition } from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';
import type { OrganisationState } from '../domain/organisation.ts';

export interface OrganisationDocument extends OrganisationState {
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
};

/** Compares codes without regard to case, also those of documents that were stored before it. */
export const codeCollation = { locale: 'en', strength: 2 } as const;

export const ORGANISATIONS = 'organisations';
export const ORGANISATION_TREE = 'organisation-tree';

export const organisationCollections: readonly CollectionDefinition[] = [
  {
    name: ORGANISATIONS,
    indexes: [
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
