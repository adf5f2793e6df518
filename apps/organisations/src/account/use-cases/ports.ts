import type { CommandContext, Grant } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { Account } from '../domain/account.ts';

export abstract class Accounts {
  abstract find(id: string): Promise<Account | undefined>;
  /** The one that is not closed, by its address in any spelling. */
  abstract findByAddress(email: string): Promise<Account | undefined>;
  /** The one that is not closed. */
  abstract findByPerson(personId: string): Promise<Account | undefined>;
  /** Those that are not closed and have grants for the organisation, of whatever days. */
  abstract findByOrganisation(organisationId: string): Promise<readonly Account[]>;
  abstract save(account: Account): Promise<void>;
}

export abstract class AccountMessages implements AggregateMessages<Account> {
  abstract append(account: Account, context: CommandContext): Promise<void>;
}

/** What other features keep for an account. */
export abstract class AccountTraces {
  /** Inside the running transaction: nothing by which anybody signs in is left. */
  abstract forget(accountId: string): Promise<void>;
  /** Inside the running transaction: who may do more now than a password alone is good for signs in again. */
  abstract endTooWeak(accountId: string, grants: readonly Grant[]): Promise<void>;
}
