import { Body, Controller, HttpCode, HttpStatus, Param, Post } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, idParamOf, one, Operation, type IdParam } from '@regional-events/platform-http';
import { RevokeClient } from '../use-cases/revoke-client.ts';
import { RotateClientSecret } from '../use-cases/rotate-client-secret.ts';
import { rotateSecretRequest, type RotateSecretRequest } from './client.request.ts';
import { clientResponse, clientWithSecretResponse } from './client.response.ts';
import { clientOperations } from './client-operations.ts';

const idParam = idParamOf('the client');

@ApiTags('clients')
@Area('clients')
@Controller('v1/clients/:id')
export class ClientVerbsController {
  constructor(
    private readonly rotateClientSecret: RotateClientSecret,
    private readonly revokeClient: RevokeClient,
  ) {}

  @Operation(clientOperations.rotateSecret)
  @Post('rotate-secret')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: clientWithSecretResponse })
  async rotateSecret(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: rotateSecretRequest }) body: RotateSecretRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.rotateClientSecret.execute(id, body, context));
  }

  @Operation(clientOperations.revoke)
  @Post('revoke')
  @HttpCode(HttpStatus.OK)
  @ApiOkResponse({ standardSchema: clientResponse })
  async revoke(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.revokeClient.execute(id, context));
  }
}
