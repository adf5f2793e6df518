import type { SigningKey } from '@regional-events/platform-auth';
import type { CollectionDefinition } from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';

export interface SigningKeyDocument extends SigningKey {
  /** 1, 2, 3 …: as an id it lets only one process add the next key. */
  readonly _id: number;
}

export const signingKeyFields: SchemaDefinition = {
  _id: { type: Number, required: true },
  kid: { type: String, required: true },
  privateJwk: { type: Object, required: true },
  publicJwk: { type: Object, required: true },
};

export const SIGNING_KEYS = 'signing-keys';

export const signingKeyCollections: readonly CollectionDefinition[] = [{ name: SIGNING_KEYS }];
