import { Body, Controller, Get, Param, Patch, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Context,
  created,
  idParamOf,
  one,
  Operation,
  page,
  pageOf,
  type IdParam,
} from '@regional-events/platform-http';
import { ClientQueries } from '../queries/client-queries.ts';
import { ChangeClient } from '../use-cases/change-client.ts';
import { RegisterClient } from '../use-cases/register-client.ts';
import {
  changeClientRequest,
  clientListQuery,
  registerClientRequest,
  type ChangeClientRequest,
  type ClientListRequest,
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

  @Operation(clientOperations.register)
  @Post()
  @ApiCreatedResponse({ standardSchema: clientWithSecretResponse })
  async register(
    @Body({ schema: registerClientRequest }) body: RegisterClientRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.registerClient.execute(body, context), 'v1/clients');
  }

  @Operation(clientOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: pageOf(clientResponse) })
  async list(
    @Query({ schema: clientListQuery }) query: ClientListRequest,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.clients.list(query, actor));
  }

  @Operation(clientOperations.read)
  @Get(':id')
  @ApiOkResponse({ standardSchema: clientResponse })
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.clients.read(id, actor));
  }

  @Operation(clientOperations.change)
  @Patch(':id')
  @ApiOkResponse({ standardSchema: clientResponse })
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeClientRequest }) body: ChangeClientRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeClient.execute(id, body, context));
  }
}
