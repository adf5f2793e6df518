import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import { Context, idParamOf, Lists, page, type IdParam } from '@regional-events/platform-http';
import { focalPointQuery, type FocalPointQuery } from '../queries/focal-point-list.ts';
import { FocalPointQueries } from '../queries/focal-point-queries.ts';
import { focalPointOperations } from './focal-point-operations.ts';
import { focalPointResponse } from './focal-point.response.ts';

const idParam = idParamOf('the organisation');

@ApiTags('organisations')
@Area('organisations')
@Controller('v1/organisations/:id/focal-points')
export class FocalPointController {
  constructor(private readonly focalPoints: FocalPointQueries) {}

  @Lists(focalPointOperations.list, focalPointResponse)
  async list(
    @Param({ schema: idParam }) { id }: IdParam,
    @Query({ schema: focalPointQuery }) query: FocalPointQuery,
    @Context() context: CommandContext,
  ) {
    return page(await this.focalPoints.list(id, query, context));
  }
}
