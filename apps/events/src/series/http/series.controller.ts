import { Body, Controller, Get, HttpCode, Param, Patch, Post, Query } from '@nestjs/common';
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
import { SeriesReads } from '../queries/series-reads.ts';
import { AnnounceSeries } from '../use-cases/announce-series.ts';
import { ChangeSeries } from '../use-cases/change-series.ts';
import { CloseSeries } from '../use-cases/close-series.ts';
import {
  announceSeriesRequest,
  changeSeriesRequest,
  seriesListQuery,
  toAnnounceSeries,
  toChangeSeries,
  type AnnounceSeriesRequest,
  type ChangeSeriesRequest,
  type SeriesListRequest,
} from './series.request.ts';
import { seriesResponse } from './series.response.ts';
import { seriesOperations } from './series-operations.ts';

const idParam = idParamOf('the series');

@ApiTags('series')
@Area('events')
@Controller('v1/series')
export class SeriesController {
  constructor(
    private readonly announceSeries: AnnounceSeries,
    private readonly changeSeries: ChangeSeries,
    private readonly closeSeries: CloseSeries,
    private readonly series: SeriesReads,
  ) {}

  @Operation(seriesOperations.announce)
  @Post()
  @ApiCreatedResponse({ standardSchema: seriesResponse })
  async announce(
    @Body({ schema: announceSeriesRequest }) body: AnnounceSeriesRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.announceSeries.execute(toAnnounceSeries(body), context), 'v1/series');
  }

  @Operation(seriesOperations.list)
  @Get()
  @ApiOkResponse({ standardSchema: pageOf(seriesResponse) })
  async list(
    @Query({ schema: seriesListQuery }) query: SeriesListRequest,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.series.list(query, actor));
  }

  @Operation(seriesOperations.read)
  @Get(':id')
  @ApiOkResponse({ standardSchema: seriesResponse })
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.series.read(id, actor));
  }

  @Operation(seriesOperations.change)
  @Patch(':id')
  @ApiOkResponse({ standardSchema: seriesResponse })
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeSeriesRequest }) body: ChangeSeriesRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeSeries.execute(toChangeSeries(id, body), context));
  }

  @Operation(seriesOperations.close)
  @Post(':id/close')
  @HttpCode(200)
  @ApiOkResponse({ standardSchema: seriesResponse })
  async close(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.closeSeries.execute(id, context));
  }
}
