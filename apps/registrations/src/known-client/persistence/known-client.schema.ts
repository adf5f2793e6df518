import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';

/** A client that was revoked; others need not be known. */
export interface RevokedClientDocument {
  readonly _id: string;
}

export const knownClientCollection: CollectionDefinition = { name: 'revoked-clients' };

export function revokedClientModel(connection: Connection): Model<RevokedClientDocument> {
  return modelOf<RevokedClientDocument>(connection, knownClientCollection.name, {
    _id: { type: String, required: true },
  });
}
