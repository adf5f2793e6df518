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
import { OrganisationQueries } from '../queries/organisation-queries.ts';
import { ChangeOrganisation } from '../use-cases/change-organisation.ts';
import { RegisterOrganisation } from '../use-cases/register-organisation.ts';
import {
  changeOrganisationRequest,
  organisationListQuery,
  registerOrganisationRequest,
  type ChangeOrganisationRequest,
  type OrganisationListRequest,
  type RegisterOrganisationRequest,
} from './organisation.request.ts';
import { organisationResponse } from './organisation.response.ts';
import { organisationOperations } from './organisation-operations.ts';

const idParam = idParamOf('the organisation');

@ApiTags('organisations')
@Area('organisations')
@Controller('v1/organisations')
export class OrganisationController {
  constructor(
    private readonly registerOrganisation: RegisterOrganisation,
    private readonly changeOrganisation: ChangeOrganisation,
    private readonly organisations: OrganisationQueries,
  ) {}

  @Operation(organisationOperations.register)
  @Post()
  @ApiCreatedResponse({ standardSchema: organisationResponse })
  async register(
    @Body({ schema: registerOrganisationRequest }) body: RegisterOrganisationRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.registerOrganisation.execute(body, context), 'v1/organisations');
  }

  @Operation(organisationOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: pageOf(organisationResponse) })
  async list(
    @Query({ schema: organisationListQuery }) query: OrganisationListRequest,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.organisations.list(query, actor));
  }

  @Operation(organisationOperations.read)
  @Get(':id')
  @ApiOkResponse({ standardSchema: organisationResponse })
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.organisations.read(id, actor));
  }

  @Operation(organisationOperations.change)
  @Patch(':id')
  @ApiOkResponse({ standardSchema: organisationResponse })
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeOrganisationRequest }) body: ChangeOrganisationRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeOrganisation.execute(id, body, context));
  }
}
