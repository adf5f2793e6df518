import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import type { ClientStanding } from '@regional-events/platform-auth';
import { Context } from '@regional-events/platform-http';
import { ClientQueries } from '../queries/client-queries.ts';

/**
 * What the client may do now. Other services call it with their caller's token, where their copy does not know the
 * client or would take a scope away.
 */
@ApiExcludeController()
@Area('signed-in')
@Controller('internal/v1/clients/standing')
export class ClientStandingController {
  constructor(private readonly clients: ClientQueries) {}

  @Get()
  async read(@Context() { actor }: CommandContext): Promise<ClientStanding | undefined> {
    return this.clients.standing(actor.clientId);
  }
}
