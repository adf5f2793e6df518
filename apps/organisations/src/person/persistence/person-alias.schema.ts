import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';

export interface PersonAliasDocument {
  /** An id of earlier. */
  readonly _id: string;
  /** Who it is. */
  readonly personId: string;
  /** The key of the double's client for it, and that client; null where it had none. */
  readonly externalRef: string | null;
  readonly createdBy: string | null;
}

export const personAliasCollection: CollectionDefinition = {
  name: 'person-aliases',
  indexes: [
    { key: { personId: 1 } },
    {
      key: { createdBy: 1, externalRef: 1 },
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
  ],
};

export function personAliasModel(connection: Connection): Model<PersonAliasDocument> {
  return modelOf<PersonAliasDocument>(connection, personAliasCollection.name, {
    _id: { type: String, required: true },
    personId: { type: String, required: true },
    externalRef: { type: String, default: null },
    createdBy: { type: String, default: null },
  });
}
