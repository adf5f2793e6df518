import { Body, Controller, Param } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, idParamOf, one, type IdParam, Acts } from '@regional-events/platform-http';
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

  @Acts(clientOperations.rotateSecret, clientWithSecretResponse, 'rotate-secret')
  async rotateSecret(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: rotateSecretRequest }) body: RotateSecretRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.rotateClientSecret.execute(id, body, context));
  }

  @Acts(clientOperations.revoke, clientResponse, 'revoke')
  async revoke(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.revokeClient.execute(id, context));
  }
}
