import { Injectable } from '@nestjs/common';
import { Clock, expectUnchanged } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SeriesNotFoundError } from '../domain/errors.ts';
import type { SeriesDetails } from '../domain/series.ts';
import { SeriesMessages, SeriesRepository } from './ports.ts';
import { SeriesLookups } from './series-lookups.ts';
import { seriesView, type SeriesView } from './series-view.ts';

export interface ChangeSeriesCommand {
  readonly id: string;
  /** Returns the wanted details, given the stored ones. */
  readonly apply: (current: SeriesDetails) => SeriesDetails;
}

@Injectable()
export class ChangeSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly series: SeriesRepository,
    private readonly messages: SeriesMessages,
    private readonly lookups: SeriesLookups,
    private readonly clock: Clock,
  ) {}

  execute(command: ChangeSeriesCommand, context: CommandContext): Promise<Versioned<SeriesView>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      const series = await this.series.find(command.id);
      if (series === undefined) throw new SeriesNotFoundError();
      series.expectWritableBy(actor);
      expectUnchanged(context, series.etag);
      const before = series.details;
      const wanted = command.apply(before);
      const days = await this.lookups.daysOfEvents(series.id);
      series.change(wanted, days, actor, this.clock.now());
      await this.lookups.expectTakingPart(wanted, before);
      if (series.recorded.length > 0) await this.series.save(series);
      await this.messages.append(series, context);
      return { item: seriesView(series.id, series.state, actor), etag: series.etag };
    });
  }
}
