import { Module } from '@nestjs/common';
import { toOutbox } from '@regional-events/platform-messaging';
import { AccountsOfPeople } from '../person/use-cases/ports.ts';
import { SignInTracesModule } from '../sign-in/sign-in-traces.module.ts';
import { accountMessages } from './messaging/account-messages.ts';
import { MongoAccountsRepository } from './persistence/mongo-accounts.repository.ts';
import { AccountStore } from './use-cases/account-store.ts';
import { KeepAccountsOfPeople } from './use-cases/keep-accounts-of-people.ts';
import { AccountMessages, Accounts } from './use-cases/ports.ts';

/** Apart from the rest, which needs people, as erasing and merging people need this. */
@Module({
  imports: [SignInTracesModule],
  providers: [
    AccountStore,
    { provide: Accounts, useClass: MongoAccountsRepository },
    toOutbox(AccountMessages, accountMessages),
    { provide: AccountsOfPeople, useClass: KeepAccountsOfPeople },
  ],
  exports: [AccountStore, Accounts, AccountMessages, AccountsOfPeople],
})
export class StoredAccountsModule {}
