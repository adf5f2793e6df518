import { Body, Controller, HttpCode, HttpStatus, Post } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context } from '@regional-events/platform-http';
import { ShownPeople } from '../queries/shown-people.ts';
import { askedNames, namesOfPeopleRequest, type NamesOfPeopleRequest } from './names.request.ts';

/** Called by other services, with their caller's token, when they show people. */
@ApiExcludeController()
@Area('signed-in')
@Controller('internal/v1/people/names')
export class NamesOfPeopleController {
  constructor(private readonly people: ShownPeople) {}

  @Post()
  @HttpCode(HttpStatus.OK)
  async names(
    @Body({ schema: namesOfPeopleRequest }) body: NamesOfPeopleRequest,
    @Context() context: CommandContext,
  ) {
    const { people, service } = askedNames(body);
    return { data: await this.people.names(people, service, context) };
  }
}
