import { Body, Controller, HttpStatus, Param, Put, Query } from '@nestjs/common';
import { ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Context,
  idParamOf,
  one,
  Operation,
  Reply,
  type IdParam,
  Creates,
  Lists,
} from '@regional-events/platform-http';
import { OrganisationQueries } from '../queries/organisation-queries.ts';
import { AddMember } from '../use-cases/add-member.ts';
import { ReplaceComposition } from '../use-cases/replace-composition.ts';
import {
  addMemberRequest,
  compositionQuery,
  replaceCompositionRequest,
  type AddMemberRequest,
  type CompositionRequest,
  type ReplaceCompositionRequest,
} from './composition.request.ts';
import { compositionResponse, memberResponse } from './composition.response.ts';
import { compositionOperations } from './composition-operations.ts';

const idParam = idParamOf('the organisation');

/** A composition is part of its organisation and has its ETag. */
@ApiTags('organisations')
@Area('organisations')
@Controller('v1/organisations/:id/composition')
export class CompositionController {
  constructor(
    private readonly addMember: AddMember,
    private readonly replaceComposition: ReplaceComposition,
    private readonly organisations: OrganisationQueries,
  ) {}

  @Lists(compositionOperations.list, memberResponse)
  async list(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: compositionQuery }) query: CompositionRequest,
  ) {
    const { data, next, etag } = await this.organisations.composition(id, query);
    return new Reply(HttpStatus.OK, { data, page: { next } }, { etag, next, conditional: true });
  }

  @Creates(compositionOperations.add, memberResponse)
  async add(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: addMemberRequest }) body: AddMemberRequest,
    @Context() context: CommandContext,
  ) {
    const { item, etag } = await this.addMember.execute(id, body, context);
    return new Reply(HttpStatus.CREATED, item, {
      etag,
      location: `v1/organisations/${id}/composition`,
    });
  }

  /** The whole composition as it is to be: this is how a membership ends. */
  @Operation(compositionOperations.replace)
  @Put()
  @ApiOkResponse({ standardSchema: compositionResponse })
  async replace(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: replaceCompositionRequest }) body: ReplaceCompositionRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.replaceComposition.execute(id, body, context));
  }
}
