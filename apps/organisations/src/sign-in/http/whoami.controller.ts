import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context } from '@regional-events/platform-http';
import { WhoamiReads } from '../queries/whoami-reads.ts';

/** Called by the gateway with the token of a signed-in browser. */
@ApiExcludeController()
@Area('signed-in')
@Controller('internal/v1/accounts/whoami')
export class WhoamiController {
  constructor(private readonly whoami: WhoamiReads) {}

  @Get()
  async read(@Context() { actor }: CommandContext) {
    return this.whoami.read(actor);
  }
}
