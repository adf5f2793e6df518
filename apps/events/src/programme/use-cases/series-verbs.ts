import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SeriesLookups } from './series-lookups.ts';
import { SeriesStore } from './series-store.ts';
import type { SeriesView } from './series-view.ts';

/** The verbs of a series. */
@Injectable()
export class SeriesVerbs {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SeriesStore,
    private readonly lookups: SeriesLookups,
    private readonly clock: Clock,
  ) {}

  close(id: string, context: CommandContext): Promise<Versioned<SeriesView>> {
    return this.unitOfWork.run(context, async () => {
      const series = await this.store.load(id);
      const at = this.clock.now();
      series.close(await this.lookups.eventsAhead(id, at), context.actor, at);
      return this.store.keep(series, context);
    });
  }
}
