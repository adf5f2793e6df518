import { Controller, Get } from '@nestjs/common';
import { ApiExcludeController } from '@nestjs/swagger';
import { Area, TokenInvalidError, type AccountStanding } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context } from '@regional-events/platform-http';
import { AccountQueries } from '../queries/account-queries.ts';

/** What the caller's account says now. Other services call it with their caller's token, where their copy does not know. */
@ApiExcludeController()
@Area('signed-in')
@Controller('internal/v1/accounts/standing')
export class AccountStandingController {
  constructor(private readonly accounts: AccountQueries) {}

  @Get()
  async read(@Context() { actor }: CommandContext): Promise<AccountStanding> {
    const standing = await this.accounts.standing(actor.clientId);
    if (standing === undefined) throw new TokenInvalidError();
    return standing;
  }
}
