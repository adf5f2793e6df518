import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { AccessLogModule } from '../access-log/access-log.module.ts';
import { StoredAccountsModule } from '../account/stored-accounts.module.ts';
import { ErasureModule } from '../erasure/erasure.module.ts';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { toOutbox } from '@regional-events/platform-messaging';
import { personMessages } from './messaging/person-messages.ts';
import { MongoPeopleRepository } from './persistence/mongo-people.repository.ts';
import { MongoPersonAliases } from './persistence/mongo-person-aliases.ts';
import { MongoRehearsedPeople } from './persistence/mongo-rehearsed-people.ts';
import { PossibleDoubles } from './queries/possible-doubles.ts';
import { ShownPeople } from './queries/shown-people.ts';
import { ShowNames } from './use-cases/show-names.ts';
import { PersonQueries } from './queries/person-queries.ts';
import { ChangePerson } from './use-cases/change-person.ts';
import {
  AddressesOfPeople,
  NamesOfPeople,
  People,
  PersonAliases,
  PersonDirectory,
  PersonMessages,
  RehearsedPeople,
} from './use-cases/ports.ts';
import { ErasePerson } from './use-cases/erase-person.ts';
import { MergePeople } from './use-cases/merge-people.ts';
import { PersonTraces } from './use-cases/person-traces.ts';
import { PersonStore } from './use-cases/person-store.ts';
import { PersonImport } from './use-cases/import-ports.ts';
import { KeepImportedPeople } from './use-cases/keep-imported-people.ts';
import { PersonRehearsal } from './use-cases/person-rehearsal.ts';
import { PlacesOfRows } from './use-cases/places-of-rows.ts';
import { RegisterPerson } from './use-cases/register-person.ts';
import { NamesOfPeopleController } from './http/names-of-people.controller.ts';
import { PersonVerbsController } from './http/person-verbs.controller.ts';
import { PersonController } from './http/person.controller.ts';
import { personCollections } from './persistence/person.schema.ts';
import { rehearsedPersonCollection } from './persistence/rehearsed-person.schema.ts';

const useCases = [RegisterPerson, ChangePerson, ErasePerson, MergePeople];

const shown = [ShownPeople, PossibleDoubles];

@Module({
  imports: [OrganisationModule, ErasureModule, AccessLogModule, StoredAccountsModule],
  providers: [
    ...useCases,
    PersonStore,
    PersonTraces,
    ShowNames,
    PersonQueries,
    PersonRehearsal,
    PlacesOfRows,
    { provide: PersonImport, useClass: KeepImportedPeople },
    ...shown,
    { provide: People, useClass: MongoPeopleRepository },
    { provide: NamesOfPeople, useExisting: ShownPeople },
    { provide: AddressesOfPeople, useExisting: ShownPeople },
    { provide: PersonDirectory, useExisting: People },
    { provide: RehearsedPeople, useClass: MongoRehearsedPeople },
    { provide: PersonAliases, useClass: MongoPersonAliases },
    toOutbox(PersonMessages, personMessages),
  ],
  exports: [...useCases, ...shown, PersonDirectory, PersonImport, NamesOfPeople, AddressesOfPeople],
})
export class PersonModule {}

export const personFeature = feature({
  module: PersonModule,
  controllers: [PersonController, PersonVerbsController, NamesOfPeopleController],
  collections: [...personCollections, rehearsedPersonCollection],
});
