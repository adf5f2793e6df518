import { Injectable } from '@nestjs/common';
import type { AccountStanding, KnownAccounts } from '@regional-events/platform-auth';
import { AccountQueries } from './account-queries.ts';

/** This service owns the accounts, so it reads them instead of a copy. */
@Injectable()
export class StoredAccounts implements KnownAccounts {
  readonly owned = true;

  constructor(private readonly accounts: AccountQueries) {}

  find(accountId: string): Promise<AccountStanding | undefined> {
    return this.accounts.standing(accountId);
  }
}
