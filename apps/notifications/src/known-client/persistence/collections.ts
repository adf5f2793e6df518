import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';

export interface RevokedClientDocument {
  readonly _id: string;
  readonly revokedAt: Date;
}

export function revokedClientsOf(connection: Connection) {
  return modelOf<RevokedClientDocument>(connection, 'revoked-clients', {
    _id: { type: String, required: true },
    revokedAt: { type: Date, required: true },
  });
}

export const knownClientCollections: readonly CollectionDefinition[] = [
  { name: 'revoked-clients' },
];
