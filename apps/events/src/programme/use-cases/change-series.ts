import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { SeriesDetails } from '../domain/series/series.ts';
import { SeriesLookups } from './series-lookups.ts';
import { SeriesStore } from './series-store.ts';
import type { SeriesView } from './series-view.ts';

export interface ChangeSeriesCommand {
  readonly id: string;
  /** Returns the wanted details, given the stored ones. */
  readonly apply: (current: SeriesDetails) => SeriesDetails;
}

@Injectable()
export class ChangeSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SeriesStore,
    private readonly lookups: SeriesLookups,
    private readonly clock: Clock,
  ) {}

  execute(command: ChangeSeriesCommand, context: CommandContext): Promise<Versioned<SeriesView>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      const series = await this.store.load(command.id);
      series.expectWritableBy(actor);
      expectUnchanged(context, series.etag);
      const before = series.details;
      const wanted = command.apply(before);
      const days = await this.lookups.daysOfEvents(series.id);
      series.change(wanted, days, actor, this.clock.now());
      await this.lookups.expectTakingPart(wanted, before);
      return this.store.keep(series, context);
    });
  }
}
