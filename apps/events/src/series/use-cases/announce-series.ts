import { Injectable } from '@nestjs/common';
import { Clock, newId } from '@regional-events/kernel';
import type { CommandContext, Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { SeriesExternalRefTakenError } from '../domain/errors.ts';
import { Series, type SeriesDetails } from '../domain/series.ts';
import { SeriesMessages, SeriesRepository } from './ports.ts';
import { SeriesLookups } from './series-lookups.ts';
import { seriesView, type SeriesView } from './series-view.ts';

export interface AnnounceSeriesCommand {
  readonly details: SeriesDetails;
  readonly externalRef: string | null;
}

@Injectable()
export class AnnounceSeries {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly series: SeriesRepository,
    private readonly messages: SeriesMessages,
    private readonly lookups: SeriesLookups,
    private readonly clock: Clock,
  ) {}

  execute(command: AnnounceSeriesCommand, context: CommandContext): Promise<Versioned<SeriesView>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      const origin = { createdBy: actor.clientId, externalRef: command.externalRef };
      const series = Series.announce(newId(), origin, command.details, actor, this.clock.now());
      await this.#expectFree(origin);
      await this.lookups.expectTakingPart(command.details);
      await this.series.save(series);
      await this.messages.append(series, context);
      return { item: seriesView(series.id, series.state, actor), etag: series.etag };
    });
  }

  async #expectFree({
    createdBy,
    externalRef,
  }: {
    createdBy: string;
    externalRef: string | null;
  }): Promise<void> {
    if (externalRef === null) return;
    if (await this.series.externalRefTaken(createdBy, externalRef))
      throw new SeriesExternalRefTakenError();
  }
}
