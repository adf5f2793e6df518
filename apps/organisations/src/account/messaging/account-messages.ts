import { accountTopic } from '@regional-events/contracts-organisations';
import { messagesOf } from '@regional-events/platform-messaging';
import type { AccountEvent } from '../domain/account-events.ts';
import type { Account } from '../domain/account.ts';

export const accountMessages = messagesOf(
  accountTopic,
  ({ id }: Account, { facts }: AccountEvent) => ({
    accountId: id,
    ...facts,
    grants: facts.grants.map((grant) => ({ ...grant })),
  }),
);
