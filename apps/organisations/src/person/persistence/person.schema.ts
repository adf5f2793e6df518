import { isGuarded } from '@regional-events/kernel';
import type { CollectionDefinition } from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';
import type { PersonState } from '../domain/person.ts';

export interface PersonDocument extends PersonState {
  readonly _id: string;
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
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
};

export const PEOPLE = 'people';

export const personCollections: readonly CollectionDefinition[] = [
  {
    name: PEOPLE,
    indexes: [
      { key: { 'affiliations.organisationId': 1, _id: 1 } },
      {
        key: { createdBy: 1, externalRef: 1 },
        unique: isGuarded('unique-index'),
        partialFilterExpression: { externalRef: { $type: 'string' } },
      },
    ],
  },
];
