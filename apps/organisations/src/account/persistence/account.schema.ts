import { accountStatuses, grant } from '@regional-events/contracts-organisations';
import {
  aggregateFields,
  modelOf,
  storedFields,
  type CollectionDefinition,
  type Connection,
} from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { z } from 'zod';
import { Account, foldedAddress } from '../domain/account.ts';

const stored = z.object({
  ...aggregateFields,
  personId: z.string(),
  email: z.string().nullable(),
  /** The address in the spelling that all spellings share; null once closed. */
  foldedEmail: z.string().nullable(),
  grants: z.array(grant),
  status: z.enum(accountStatuses),
  /** True until closed: a unique index allows one for each person. */
  live: z.boolean(),
  createdBy: z.string(),
});
export type AccountDocument = Readonly<z.infer<typeof stored>>;

export const accountCollections: readonly CollectionDefinition[] = [
  {
    name: 'accounts',
    indexes: [
      {
        key: { foldedEmail: 1 },
        unique: true,
        partialFilterExpression: { foldedEmail: { $type: 'string' } },
      },
      {
        key: { personId: 1 },
        name: 'one-live-per-person',
        unique: true,
        partialFilterExpression: { live: true },
      },
      { key: { personId: 1, _id: 1 } },
      { key: { 'grants.organisationId': 1, _id: 1 } },
    ],
  },
];

export function accountModel(connection: Connection): Model<AccountDocument> {
  return modelOf(connection, 'accounts', storedFields(stored));
}

export function accountOf(document: AccountDocument): Account {
  const { _id: id, version, sequence, lastMessageId, foldedEmail: _, live, ...state } = document;
  return Account.restore({ id, version, sequence, lastMessageId }, state);
}

export function documentOf(account: Account): AccountDocument {
  const { id, ...snapshot } = account.snapshot();
  const { grants, ...state } = account.state;
  return {
    _id: id,
    ...snapshot,
    ...state,
    grants: grants.map((one) => ({ ...one })),
    foldedEmail: state.email === null ? null : foldedAddress(state.email),
    live: account.isLive,
  };
}
