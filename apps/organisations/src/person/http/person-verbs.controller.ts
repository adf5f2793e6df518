import { Body, Controller, Get, HttpStatus, Param } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Acts,
  Context,
  idParamOf,
  noContent,
  one,
  Operation,
  Removes,
  Reply,
  type IdParam,
} from '@regional-events/platform-http';
import { PossibleDoubles } from '../queries/possible-doubles.ts';
import { ShownPeople } from '../queries/shown-people.ts';
import { ErasePerson } from '../use-cases/erase-person.ts';
import { MergePeople } from '../use-cases/merge-people.ts';
import { mergeRequest, type MergeRequest } from './person.request.ts';
import { doublesResponse, personResponse } from './person.response.ts';
import { personOperations } from './person-operations.ts';

const idParam = idParamOf('the person');

@ApiTags('people')
@Area('people')
@Controller('v1/people/:id')
export class PersonVerbsController {
  constructor(
    private readonly erasePerson: ErasePerson,
    private readonly mergePeople: MergePeople,
    private readonly people: ShownPeople,
    private readonly doubles: PossibleDoubles,
  ) {}

  @Removes(personOperations.erase, '')
  async erase(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    await this.erasePerson.execute(id, context);
    return noContent();
  }

  @Acts(personOperations.merge, personResponse, 'merge')
  async merge(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: mergeRequest }) { intoId }: MergeRequest,
    @Context() context: CommandContext,
  ) {
    const merged = await this.mergePeople.execute(id, intoId, context);
    return one(await this.people.one(merged, context));
  }

  @Operation(personOperations.doubles)
  @Get('doubles')
  @ApiOkResponse({ standardSchema: doublesResponse })
  async doublesOf(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return new Reply(HttpStatus.OK, { ids: await this.doubles.ofStored(id, context) });
  }
}
