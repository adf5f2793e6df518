import type { CollectionDefinition } from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';
import type { ClientState } from '../domain/client.ts';

export interface ClientDocument extends ClientState {
  readonly _id: string;
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
}

const secret = {
  _id: false,
  hash: { type: String, required: true },
  validUntil: { type: Date, default: null },
};

export const clientFields: SchemaDefinition = {
  _id: { type: String, required: true },
  version: { type: Number, required: true },
  sequence: { type: Number, required: true },
  lastMessageId: { type: String, default: null },
  clientId: { type: String, required: true },
  name: { type: String, required: true },
  role: { type: String, required: true },
  organisationId: { type: String, default: null },
  scopes: { type: [String], required: true },
  status: { type: String, required: true },
  secrets: { type: [secret], required: true },
};

export const CLIENTS = 'clients';

export const clientCollections: readonly CollectionDefinition[] = [
  {
    name: CLIENTS,
    indexes: [{ key: { clientId: 1 }, unique: true }, { key: { organisationId: 1, _id: 1 } }],
  },
];
