import type { SealedKey, SigningKey } from '@regional-events/platform-auth';
import type { CollectionDefinition } from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';

export interface SigningKeyDocument extends Pick<SigningKey, 'kid' | 'publicJwk'> {
  /** 1, 2, 3 …: as an id it lets only one process add the next key. */
  readonly _id: number;
  readonly sealedJwk?: SealedKey;
  /** In plain text, as an older version stored it. */
  readonly privateJwk?: SigningKey['privateJwk'];
  readonly madeAt: Date;
  readonly signsFrom: Date;
}

/** The dates of a key that an older version stored: it counts as old, since it was in plain text. */
const LONG_AGO = new Date(0);

export const signingKeyFields: SchemaDefinition = {
  _id: { type: Number, required: true },
  kid: { type: String, required: true },
  sealedJwk: String,
  privateJwk: Object,
  publicJwk: { type: Object, required: true },
  madeAt: { type: Date, default: LONG_AGO },
  signsFrom: { type: Date, default: LONG_AGO },
};

export const SIGNING_KEYS = 'signing-keys';

export const signingKeyCollections: readonly CollectionDefinition[] = [{ name: SIGNING_KEYS }];
