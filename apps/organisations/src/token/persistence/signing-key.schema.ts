import type { SealedKey, SigningKey } from '@regional-events/platform-auth';
import type { CollectionDefinition } from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';

export interface SigningKeyDocument extends Pick<SigningKey, 'kid' | 'publicJwk'> {
  /** 1, 2, 3 …: as an id it lets only one process add the next key. */
  readonly _id: number;
  readonly sealedJwk?: SealedKey;
  /** In plain text, as an older version stored it. */
  readonly privateJwk?: SigningKey['privateJwk'];
  /** Neither is there where an older version stored the key: it counts as old, since it lay open. */
  readonly madeAt?: Date;
  readonly signsFrom?: Date;
}

export const signingKeyFields: SchemaDefinition = {
  _id: { type: Number, required: true },
  kid: { type: String, required: true },
  sealedJwk: String,
  privateJwk: Object,
  publicJwk: { type: Object, required: true },
  madeAt: Date,
  signsFrom: Date,
};

export const SIGNING_KEYS = 'signing-keys';

export const signingKeyCollections: readonly CollectionDefinition[] = [{ name: SIGNING_KEYS }];
