import type { CollectionDefinition } from '@regional-events/platform-mongo';
import type { SchemaDefinition } from 'mongoose';
import type { Credentials } from '../domain/credentials.ts';
import type { Attempt, SignIn } from '../use-cases/ports.ts';

export interface CredentialsDocument extends Omit<Credentials, 'accountId' | 'version'> {
  /** The id of the account. */
  readonly _id: string;
  /** The last thirty seconds of which a code was taken. */
  readonly totpStep: number;
  /** Absent in those that were stored before there were versions. */
  readonly version?: number;
}

const passkey = {
  _id: false,
  id: { type: String, required: true },
  publicKey: { type: String, required: true },
  counter: { type: Number, required: true },
  transports: { type: [String], required: true },
  addedAt: { type: Date, required: true },
};

export const credentialsFields: SchemaDefinition = {
  _id: { type: String, required: true },
  passwordHash: { type: String, default: null },
  totpSecret: { type: String, default: null },
  totpStep: { type: Number, default: 0 },
  recoveryCodes: { type: [String], default: [] },
  passkeys: { type: [passkey], default: [] },
  version: { type: Number, default: 0 },
};

export interface InvitationDocument {
  /** The id of the account: a new one takes the place of the last. */
  readonly _id: string;
  readonly secretHash: string;
  readonly expiresAt: Date;
}

export const invitationFields: SchemaDefinition = {
  _id: { type: String, required: true },
  secretHash: { type: String, required: true },
  expiresAt: { type: Date, required: true },
};

export interface FailuresDocument {
  readonly _id: string;
  readonly count: number;
  readonly lastAt: Date;
}

export const failuresFields: SchemaDefinition = {
  _id: { type: String, required: true },
  count: { type: Number, required: true },
  lastAt: { type: Date, required: true },
};

export interface AttemptDocument extends Omit<Attempt, 'uid' | 'version'> {
  readonly _id: string;
  /** Absent in those that were stored before there were versions. */
  readonly version?: number;
  readonly at: Date;
}

const external = {
  _id: false,
  state: { type: String, required: true },
  nonce: { type: String, required: true },
  verifier: { type: String, required: true },
};

export const attemptFields: SchemaDefinition = {
  _id: { type: String, required: true },
  accountId: { type: String, default: null },
  methods: { type: [String], default: [] },
  version: { type: Number, default: 0 },
  step: { type: String, default: 'begin' },
  challenge: { type: String, default: null },
  totpSecret: { type: String, default: null },
  external: { type: external, default: null },
  at: { type: Date, required: true },
};

export interface SignInDocument extends Omit<SignIn, 'id'> {
  readonly _id: string;
}

export const signInFields: SchemaDefinition = {
  _id: { type: String, required: true },
  accountId: { type: String, required: true },
  sessionUid: { type: String, required: true },
  grantId: { type: String, required: true },
  since: { type: Date, required: true },
  lastUsedAt: { type: Date, required: true },
  methods: { type: [String], required: true },
  browser: { type: String, required: true },
  network: { type: String, required: true },
};

export interface KnownNetworkDocument {
  /** A hash of account and network. */
  readonly _id: string;
  readonly accountId: string;
  readonly lastAt: Date;
}

export const knownNetworkFields: SchemaDefinition = {
  _id: { type: String, required: true },
  accountId: { type: String, required: true },
  lastAt: { type: Date, required: true },
};

export interface ProviderRecordDocument {
  /** The kind and a hash of the id: the id is what its holder shows, so it is stored nowhere. */
  readonly _id: string;
  readonly payload: Readonly<Record<string, unknown>>;
  readonly grantId: string | null;
  readonly uid: string | null;
  readonly expiresAt: Date;
}

export const providerRecordFields: SchemaDefinition = {
  _id: { type: String, required: true },
  payload: { type: Object, required: true },
  grantId: { type: String, default: null },
  uid: { type: String, default: null },
  expiresAt: { type: Date, required: true },
};

export const CREDENTIALS = 'credentials';
export const INVITATIONS = 'sign_in_invitations';
export const FAILURES = 'sign_in_failures';
export const ATTEMPTS = 'sign_in_attempts';
export const SIGN_INS = 'sign_ins';
export const KNOWN_NETWORKS = 'known_networks';
export const PROVIDER_RECORDS = 'provider_records';

const HOUR_SECONDS = 3_600;
/** Longer than a sign-in lasts. */
const DAY_SECONDS = 86_400;
/** As long as somebody stays known where it signs in. */
const KNOWN_SECONDS = 90 * DAY_SECONDS;

export const signInCollections: readonly CollectionDefinition[] = [
  {
    name: CREDENTIALS,
    indexes: [
      {
        key: { 'passkeys.id': 1 },
        unique: true,
        partialFilterExpression: { 'passkeys.id': { $type: 'string' } },
      },
    ],
  },
  {
    name: INVITATIONS,
    indexes: [
      { key: { secretHash: 1 }, unique: true },
      { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    ],
  },
  { name: FAILURES, indexes: [{ key: { lastAt: 1 }, expireAfterSeconds: DAY_SECONDS }] },
  { name: ATTEMPTS, indexes: [{ key: { at: 1 }, expireAfterSeconds: HOUR_SECONDS }] },
  {
    name: SIGN_INS,
    indexes: [
      { key: { accountId: 1, _id: 1 } },
      { key: { grantId: 1 } },
      { key: { lastUsedAt: 1 }, expireAfterSeconds: DAY_SECONDS },
    ],
  },
  {
    name: KNOWN_NETWORKS,
    indexes: [{ key: { accountId: 1 } }, { key: { lastAt: 1 }, expireAfterSeconds: KNOWN_SECONDS }],
  },
  {
    name: PROVIDER_RECORDS,
    indexes: [
      { key: { grantId: 1 } },
      { key: { uid: 1 } },
      { key: { expiresAt: 1 }, expireAfterSeconds: 0 },
    ],
  },
];
