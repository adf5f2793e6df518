import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Context,
  created,
  idParamOf,
  one,
  page,
  type IdParam,
  Changes,
  Creates,
  Lists,
  Reads,
} from '@regional-events/platform-http';
import { personListQuery, type PersonListQuery } from '../queries/person-list.ts';
import { PossibleDoubles } from '../queries/possible-doubles.ts';
import { ShownPeople } from '../queries/shown-people.ts';
import { ChangePerson } from '../use-cases/change-person.ts';
import { RegisterPerson } from '../use-cases/register-person.ts';
import {
  changePersonRequest,
  registerPersonRequest,
  type ChangePersonRequest,
  type RegisterPersonRequest,
} from './person.request.ts';
import { personResponse, registeredPersonResponse } from './person.response.ts';
import { personOperations } from './person-operations.ts';

const idParam = idParamOf('the person');

@ApiTags('people')
@Area('people')
@Controller('v1/people')
export class PersonController {
  constructor(
    private readonly registerPerson: RegisterPerson,
    private readonly changePerson: ChangePerson,
    private readonly people: ShownPeople,
    private readonly doubles: PossibleDoubles,
  ) {}

  @Creates(personOperations.register, registeredPersonResponse)
  async register(
    @Body({ schema: registerPersonRequest }) body: RegisterPersonRequest,
    @Context() context: CommandContext,
  ) {
    const { item, etag } = await this.registerPerson.execute(body, context);
    const possibleDoubles = await this.doubles.of(item, context);
    return created({ item: { ...item, possibleDoubles }, etag }, 'v1/people');
  }

  @Lists(personOperations.list, personResponse)
  async list(
    @Query({ schema: personListQuery }) query: PersonListQuery,
    @Context() context: CommandContext,
  ) {
    return page(await this.people.list(query, context));
  }

  @Reads(personOperations.read, personResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    const person = await this.people.read(id, context);
    // what is shown of a protected person changes without the person's version
    return one(person, { never304: person.item.protected });
  }

  @Changes(personOperations.change, personResponse)
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changePersonRequest }) body: ChangePersonRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.people.one(await this.changePerson.execute(id, body, context), context));
  }
}
