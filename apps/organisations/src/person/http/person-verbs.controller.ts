import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Acts,
  Context,
  idParamOf,
  noContent,
  one,
  Removes,
  type IdParam,
} from '@regional-events/platform-http';
import { ErasePerson } from '../use-cases/erase-person.ts';
import { MergePeople } from '../use-cases/merge-people.ts';
import { mergeRequest, type MergeRequest } from './person.request.ts';
import { personResponse } from './person.response.ts';
import { personOperations } from './person-operations.ts';

const idParam = idParamOf('the person');

@ApiTags('people')
@Area('people')
@Controller('v1/people/:id')
export class PersonVerbsController {
  constructor(
    private readonly erasePerson: ErasePerson,
    private readonly mergePeople: MergePeople,
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
    return one(await this.mergePeople.execute(id, intoId, context));
  }
}
