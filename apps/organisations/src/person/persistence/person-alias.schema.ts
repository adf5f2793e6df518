import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';

export interface PersonAliasDocument {
  /** An id of earlier. */
  readonly _id: string;
  /** Who it is. */
  readonly personId: string;
}

export const personAliasCollection: CollectionDefinition = {
  name: 'person-aliases',
  indexes: [{ key: { personId: 1 } }],
};

export function personAliasModel(connection: Connection): Model<PersonAliasDocument> {
  return modelOf<PersonAliasDocument>(connection, personAliasCollection.name, {
    _id: { type: String, required: true },
    personId: { type: String, required: true },
  });
}
