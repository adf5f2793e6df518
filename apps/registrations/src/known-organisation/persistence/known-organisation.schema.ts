import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';

export interface KnownOrganisationDocument {
  readonly _id: string;
}

export const knownOrganisationCollection: CollectionDefinition = { name: 'known-organisations' };

export function knownOrganisationModel(connection: Connection): Model<KnownOrganisationDocument> {
  return modelOf<KnownOrganisationDocument>(connection, knownOrganisationCollection.name, {
    _id: { type: String, required: true },
  });
}
