import { Module } from '@nestjs/common';
import { OrganisationModule } from '../organisation/organisation.module.ts';
import { OutboxPersonMessages } from './messaging/outbox-person-messages.ts';
import { MongoPeopleRepository } from './persistence/mongo-people.repository.ts';
import { PersonQueries } from './queries/person-queries.ts';
import { ChangePerson } from './use-cases/change-person.ts';
import { People, PersonMessages } from './use-cases/ports.ts';
import { RegisterPerson } from './use-cases/register-person.ts';

@Module({
  imports: [OrganisationModule],
  providers: [
    RegisterPerson,
    ChangePerson,
    PersonQueries,
    { provide: People, useClass: MongoPeopleRepository },
    { provide: PersonMessages, useClass: OutboxPersonMessages },
  ],
  exports: [RegisterPerson, ChangePerson, PersonQueries],
})
export class PersonModule {}
