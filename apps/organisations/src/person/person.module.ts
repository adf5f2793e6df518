import { Module } from '@nestjs/common';
import { feature } from '@regional-events/platform-service';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { toOutbox } from '@regional-events/platform-messaging';
import { personMessages } from './messaging/person-messages.ts';
import { MongoPeopleRepository } from './persistence/mongo-people.repository.ts';
import { PersonQueries } from './queries/person-queries.ts';
import { ChangePerson } from './use-cases/change-person.ts';
import { People, PersonDirectory, PersonMessages } from './use-cases/ports.ts';
import { RegisterPerson } from './use-cases/register-person.ts';
import { NamesOfPeopleController } from './http/names-of-people.controller.ts';
import { PersonController } from './http/person.controller.ts';
import { personCollections } from './persistence/person.schema.ts';

@Module({
  imports: [OrganisationModule],
  providers: [
    RegisterPerson,
    ChangePerson,
    PersonQueries,
    { provide: People, useClass: MongoPeopleRepository },
    { provide: PersonDirectory, useExisting: People },
    toOutbox(PersonMessages, personMessages),
  ],
  exports: [RegisterPerson, ChangePerson, PersonQueries, PersonDirectory],
})
export class PersonModule {}

export const personFeature = feature({
  module: PersonModule,
  controllers: [PersonController, NamesOfPeopleController],
  collections: personCollections,
});
