import { Injectable } from '@nestjs/common';
import { Clock } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SeriesNotFoundError } from '../domain/errors.ts';
import { DaysOfEvents, SeriesMessages, SeriesRepository } from './ports.ts';
import { seriesView, type SeriesView } from './series-view.ts';

@Injectable()
export class CloseSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly series: SeriesRepository,
    private readonly messages: SeriesMessages,
    private readonly days: DaysOfEvents,
    private readonly clock: Clock,
  ) {}

  execute(id: string, context: CommandContext): Promise<Versioned<SeriesView>> {
    return this.unitOfWork.run(context, async () => {
      const series = await this.series.find(id);
      if (series === undefined) throw new SeriesNotFoundError();
      const at = this.clock.now();
      series.close(await this.days.ahead(id, at), context.actor, at);
      await this.series.save(series);
      await this.messages.append(series, context);
      return { item: seriesView(series.id, series.state, context.actor), etag: series.etag };
    });
  }
}
