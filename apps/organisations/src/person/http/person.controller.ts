import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Context,
  created,
  idParamOf,
  one,
  Operation,
  page,
  pageOf,
  type IdParam,
} from '@regional-events/platform-http';
import { PersonQueries } from '../queries/person-queries.ts';
import { ChangePerson } from '../use-cases/change-person.ts';
import { RegisterPerson } from '../use-cases/register-person.ts';
import {
  changePersonRequest,
  personListQuery,
  registerPersonRequest,
  type ChangePersonRequest,
  type PersonListRequest,
  type RegisterPersonRequest,
} from './person.request.ts';
import { personResponse } from './person.response.ts';
import { personOperations } from './person-operations.ts';

const idParam = idParamOf('the person');

@ApiTags('people')
@Area('people')
@Controller('v1/people')
export class PersonController {
  constructor(
    private readonly registerPerson: RegisterPerson,
    private readonly changePerson: ChangePerson,
    private readonly people: PersonQueries,
  ) {}

  @Operation(personOperations.register)
  @Post()
  @ApiCreatedResponse({ standardSchema: personResponse })
  async register(
    @Body({ schema: registerPersonRequest }) body: RegisterPersonRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.registerPerson.execute(body, context), 'v1/people');
  }

  @Operation(personOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: pageOf(personResponse) })
  async list(
    @Query({ schema: personListQuery }) query: PersonListRequest,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.people.list(query, actor));
  }

  @Operation(personOperations.read)
  @Get(':id')
  @ApiOkResponse({ standardSchema: personResponse })
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.people.read(id, actor));
  }

  @Operation(personOperations.change)
  @Patch(':id')
  @ApiOkResponse({ standardSchema: personResponse })
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changePersonRequest }) body: ChangePersonRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changePerson.execute(id, body, context));
  }
}
