import { Body, Controller, Param, Query } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { Area } from '@regional-events/platform-auth';
import type { CommandContext } from '@regional-events/kernel';
import {
  Acts,
  Changes,
  Context,
  created,
  Creates,
  idParamOf,
  type IdParam,
  Lists,
  one,
  page,
  Reads,
} from '@regional-events/platform-http';
import { seriesListQuery, type SeriesListQuery } from '../queries/series-list.ts';
import { SeriesReads } from '../queries/series-reads.ts';
import { AnnounceSeries } from '../use-cases/announce-series.ts';
import { ChangeSeries } from '../use-cases/change-series.ts';
import { SeriesVerbs } from '../use-cases/series-verbs.ts';
import {
  announceSeriesRequest,
  changeSeriesRequest,
  toAnnounceSeries,
  toChangeSeries,
  type AnnounceSeriesRequest,
  type ChangeSeriesRequest,
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
    private readonly verbs: SeriesVerbs,
    private readonly series: SeriesReads,
  ) {}

  @Creates(seriesOperations.announce, seriesResponse)
  async announce(
    @Body({ schema: announceSeriesRequest }) body: AnnounceSeriesRequest,
    @Context() context: CommandContext,
  ) {
    return created(await this.announceSeries.execute(toAnnounceSeries(body), context), 'v1/series');
  }

  @Lists(seriesOperations.list, seriesResponse)
  async list(
    @Query({ schema: seriesListQuery }) query: SeriesListQuery,
    @Context() { actor }: CommandContext,
  ) {
    return page(await this.series.list(query, actor));
  }

  @Reads(seriesOperations.read, seriesResponse)
  async read(@Param({ schema: idParam }) { id }: IdParam, @Context() { actor }: CommandContext) {
    return one(await this.series.read(id, actor));
  }

  @Changes(seriesOperations.change, seriesResponse)
  async change(
    @Param({ schema: idParam }) { id }: IdParam,
    @Body({ schema: changeSeriesRequest }) body: ChangeSeriesRequest,
    @Context() context: CommandContext,
  ) {
    return one(await this.changeSeries.execute(toChangeSeries(id, body), context));
  }

  @Acts(seriesOperations.close, seriesResponse, ':id/close')
  async close(@Param({ schema: idParam }) { id }: IdParam, @Context() context: CommandContext) {
    return one(await this.verbs.close(id, context));
  }
}
