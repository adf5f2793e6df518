import { Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { CommandContext } from '@regional-events/kernel';
import { Area } from '@regional-events/platform-auth';
import {
  Context,
  idParamOf,
  Lists,
  one,
  page,
  Reads,
  type IdParam,
} from '@regional-events/platform-http';
import { erasureListQuery, type ErasureListQuery } from '../queries/erasure-list.ts';
import { ErasureReads } from '../queries/erasure-reads.ts';
import { erasureOperations } from './erasure-operations.ts';
import { erasureResponse } from './erasure.response.ts';

const idParam = idParamOf('the erasure');

@ApiTags('people')
@Area('people')
@Controller('v1/erasures')
export class ErasureController {
  constructor(private readonly erasures: ErasureReads) {}

  @Lists(erasureOperations.list, erasureResponse)
  async list(
    @Query({ schema: erasureListQuery }) query: ErasureListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.erasures.list(query, actor));
  }

  @Reads(erasureOperations.read, erasureResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.erasures.read(id, actor));
  }
}
