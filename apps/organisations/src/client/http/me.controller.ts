import { Controller, Get } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import { sideOf, type CommandContext } from '@regional-events/kernel';
import { Context, Operation } from '@regional-events/platform-http';
import { meResponse } from './client.response.ts';
import { clientOperations } from './client-operations.ts';

@ApiTags('clients')
@Area('signed-in')
@Controller('v1/me')
export class MeController {
  /** Who the caller is, by its token. */
  @Operation(clientOperations.me)
  @Get()
  @ApiOkResponse({ standardSchema: meResponse })
  read(@Context() { actor }: CommandContext) {
    const { clientId, organisationId, scopes, personId, grants } = actor;
    const me = { clientId, role: sideOf(actor), organisationId, scopes };
    return personId === null ? me : { ...me, accountId: clientId, personId, grants };
  }
}
