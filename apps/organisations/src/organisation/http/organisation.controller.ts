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
import { organisationListQuery, type OrganisationListQuery } from '../queries/organisation-list.ts';
import { OrganisationQueries } from '../queries/organisation-queries.ts';
import { ChangeOrganisation } from '../use-cases/change-organisation.ts';
import { RegisterOrganisation } from '../use-cases/register-organisation.ts';
import {
  changeOrganisationRequest,
  registerOrganisationRequest,
  type ChangeOrganisationRequest,
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

  @Creates(organisationOperations.register, organisationResponse)
  async register(
    @Body({ schema: registerOrganisationRequest }) body: RegisterOrganisationRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.registerOrganisation.execute(body, context), 'v1/organisations');
  }

  @Lists(organisationOperations.list, organisationResponse)
  async list(
    @Query({ schema: organisationListQuery }) query: OrganisationListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.organisations.list(query, actor));
  }

  @Reads(organisationOperations.read, organisationResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.organisations.read(id, actor));
  }

  @Changes(organisationOperations.change, organisationResponse)
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeOrganisationRequest }) body: ChangeOrganisationRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeOrganisation.execute(id, body, context));
  }
}
