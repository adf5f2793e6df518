import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Context,
  created,
  idParamOf,
  one,
  page,
  type IdParam,
  Changes,
  Creates,
  Lists,
  Reads,
} from '@regional-events/platform-http';
import { clientListQuery, type ClientListQuery } from '../queries/client-list.ts';
import { ClientQueries } from '../queries/client-queries.ts';
import { ChangeClient } from '../use-cases/change-client.ts';
import { RegisterClient } from '../use-cases/register-client.ts';
import {
  changeClientRequest,
  registerClientRequest,
  type ChangeClientRequest,
  type RegisterClientRequest,
} from './client.request.ts';
import { clientResponse, clientWithSecretResponse } from './client.response.ts';
import { clientOperations } from './client-operations.ts';

const idParam = idParamOf('the client');

@ApiTags('clients')
@Area('clients')
@Controller('v1/clients')
export class ClientController {
  constructor(
    private readonly registerClient: RegisterClient,
    private readonly changeClient: ChangeClient,
    private readonly clients: ClientQueries,
  ) {}

  @Creates(clientOperations.register, clientWithSecretResponse)
  async register(
    @Body({ schema: registerClientRequest }) body: RegisterClientRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.registerClient.execute(body, context), 'v1/clients');
  }

  @Lists(clientOperations.list, clientResponse)
  async list(
    @Query({ schema: clientListQuery }) query: ClientListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.clients.list(query, actor));
  }

  @Reads(clientOperations.read, clientResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.clients.read(id, actor));
  }

  @Changes(clientOperations.change, clientResponse)
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeClientRequest }) body: ChangeClientRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeClient.execute(id, body, context));
  }
}
