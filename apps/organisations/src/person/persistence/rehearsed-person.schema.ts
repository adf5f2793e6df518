import {
  modelOf,
  type CollectionDefinition,
  type Connection,
  type SearchedDocument,
} from '@regional-events/platform-mongo';
import { Schema, type Model } from 'mongoose';
import type { PersonDocument } from './person.schema.ts';

export interface RehearsedPersonDocument extends SearchedDocument {
  /** The rehearsal and the person. */
  readonly _id: string;
  readonly rehearsalId: string;
  readonly organisationIds: readonly string[];
  readonly createdBy: string;
  readonly externalRef: string | null;
  readonly person: PersonDocument;
}

const REHEARSED = 'rehearsed-people';

/** What dry runs would make of people, until they end. */
export const rehearsedPersonCollection: CollectionDefinition = {
  name: REHEARSED,
  indexes: [{ key: { rehearsalId: 1, words: 1 } }, { key: { rehearsalId: 1, externalRef: 1 } }],
};

const required = true;

export function rehearsedPersonModel(connection: Connection): Model<RehearsedPersonDocument> {
  return modelOf<RehearsedPersonDocument>(connection, REHEARSED, {
    _id: { type: String, required },
    rehearsalId: { type: String, required },
    words: { type: [String], required },
    organisationIds: { type: [String], required },
    createdBy: { type: String, required },
    externalRef: { type: String, default: null },
    person: { type: Schema.Types.Mixed, required },
  });
}
