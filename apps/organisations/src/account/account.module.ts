import { Module } from '@nestjs/common';
import { KnownAccounts } from '@regional-events/platform-auth';
import { toOutbox } from '@regional-events/platform-messaging';
import { feature } from '@regional-events/platform-service';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { PersonModule } from '../person/person.module.ts';
import { AccountStandingController } from './http/account-standing.controller.ts';
import { AccountController } from './http/account.controller.ts';
import { accountMessages } from './messaging/account-messages.ts';
import { accountCollections } from './persistence/account.schema.ts';
import { MongoAccountsRepository } from './persistence/mongo-accounts.repository.ts';
import { AccountQueries } from './queries/account-queries.ts';
import { StoredAccounts } from './queries/stored-accounts.ts';
import { AccountHolders } from './use-cases/account-holders.ts';
import { AccountStore } from './use-cases/account-store.ts';
import { ChangeAccount } from './use-cases/change-account.ts';
import { CloseAccount } from './use-cases/close-account.ts';
import { AccountMessages, Accounts } from './use-cases/ports.ts';
import { RegisterAccount } from './use-cases/register-account.ts';

const useCases = [RegisterAccount, ChangeAccount, CloseAccount];

@Module({
  imports: [OrganisationModule, PersonModule],
  providers: [
    ...useCases,
    AccountStore,
    AccountHolders,
    AccountQueries,
    { provide: Accounts, useClass: MongoAccountsRepository },
    toOutbox(AccountMessages, accountMessages),
    { provide: KnownAccounts, useClass: StoredAccounts },
  ],
  exports: [...useCases, AccountStore, AccountQueries, Accounts, KnownAccounts],
})
export class AccountModule {}

export const accountFeature = feature({
  module: AccountModule,
  controllers: [AccountController, AccountStandingController],
  collections: accountCollections,
});
