import { Module } from '@nestjs/common';
import { organisationTopic, personTopic } from '@regional-events/contracts-organisations';
import { KnownAccounts } from '@regional-events/platform-auth';
import { feature } from '@regional-events/platform-service';
import { ErasureModule } from '../erasure/erasure.module.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { PersonModule } from '../person/person.module.ts';
import { AccountStandingController } from './http/account-standing.controller.ts';
import { FocalPointController } from './http/focal-point.controller.ts';
import { AccountController } from './http/account.controller.ts';
import { EndGrantsOnOrganisationRetired } from './messaging/end-grants-on-organisation-retired.ts';
import { FollowGonePeople } from './messaging/follow-gone-people.ts';
import { accountCollections } from './persistence/account.schema.ts';
import { AccountQueries } from './queries/account-queries.ts';
import { FocalPointQueries } from './queries/focal-point-queries.ts';
import { ShownAccounts } from './queries/shown-accounts.ts';
import { StoredAccounts } from './queries/stored-accounts.ts';
import { AccountHolders } from './use-cases/account-holders.ts';
import { AccountsOfGonePeople } from './use-cases/accounts-of-gone-people.ts';
import { ChangeAccount } from './use-cases/change-account.ts';
import { CloseAccount } from './use-cases/close-account.ts';
import { EndGrantsForRetired } from './use-cases/end-grants-for-retired.ts';
import { RegisterAccount } from './use-cases/register-account.ts';
import { StoredAccountsModule } from './stored-accounts.module.ts';

const useCases = [
  RegisterAccount,
  ChangeAccount,
  CloseAccount,
  AccountsOfGonePeople,
  EndGrantsForRetired,
];

@Module({
  imports: [OrganisationModule, PersonModule, ErasureModule, StoredAccountsModule],
  providers: [
    ...useCases,
    AccountHolders,
    AccountQueries,
    ShownAccounts,
    FocalPointQueries,
    { provide: KnownAccounts, useClass: StoredAccounts },
  ],
  exports: [
    ...useCases,
    StoredAccountsModule,
    AccountQueries,
    ShownAccounts,
    FocalPointQueries,
    KnownAccounts,
  ],
})
export class AccountModule {}

export const accountFeature = feature({
  module: AccountModule,
  controllers: [AccountController, FocalPointController, AccountStandingController],
  handlers: [FollowGonePeople, EndGrantsOnOrganisationRetired],
  reads: [personTopic, organisationTopic],
  collections: accountCollections,
});
