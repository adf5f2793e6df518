import { Injectable } from '@nestjs/common';
import { Clock, newId, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { Series, type SeriesDetails } from '../domain/series/series.ts';
import { SeriesLookups } from './series-lookups.ts';
import { SeriesStore } from './series-store.ts';
import type { SeriesView } from './series-view.ts';

export interface AnnounceSeriesCommand {
  readonly details: SeriesDetails;
  readonly externalRef: string | null;
}

@Injectable()
export class AnnounceSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: SeriesStore,
    private readonly lookups: SeriesLookups,
    private readonly clock: Clock,
  ) {}

  execute(command: AnnounceSeriesCommand, context: CommandContext): Promise<Versioned<SeriesView>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      const origin = { createdBy: actor.clientId, externalRef: command.externalRef };
      const series = Series.announce(newId(), origin, command.details, actor, this.clock.now());
      await this.store.expectReferenceFree(origin);
      await this.lookups.expectTakingPart(command.details);
      return this.store.keep(series, context);
    });
  }
}
