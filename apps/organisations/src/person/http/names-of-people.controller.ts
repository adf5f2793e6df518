import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context } from '@regional-events/platform-http';
import { PersonQueries } from '../queries/person-queries.ts';
import { namesOfPeopleRequest, type NamesOfPeopleRequest } from './person.request.ts';

/** Called by other services, with their caller's token, when they show people. */
@ApiExcludeController()
@Area('signed-in')
@Controller('internal/v1/people/names')
export class NamesOfPeopleController {
  constructor(private readonly people: PersonQueries) {}

  @Post()
  @HttpCode(HttpStatus.OK)
  async names(
    @Body({ schema: namesOfPeopleRequest }) { personIds }: NamesOfPeopleRequest,
    @Context() { actor }: CommandContext,
  ) {
    return { data: await this.people.names(personIds, actor) };
  }
}
