import { Injectable } from '@nestjs/common';
import type { CommandContext, Origin, Versioned } from '@regional-events/kernel';
import { SeriesExternalRefTakenError, SeriesNotFoundError } from '../domain/series/errors.ts';
import type { Series } from '../domain/series/series.ts';
import { expectReferenceFree } from './expect-reference-free.ts';
import { SeriesMessages, SeriesRepository } from './ports.ts';
import { seriesView, type SeriesView } from './series-view.ts';

/** Loads, checks, keeps and shows series: what their use cases have in common. */
@Injectable()
export class SeriesStore {
  constructor(
    private readonly repository: SeriesRepository,
    private readonly messages: SeriesMessages,
  ) {}

  async load(id: string): Promise<Series> {
    const series = await this.repository.find(id);
    if (series === undefined) throw new SeriesNotFoundError();
    return series;
  }

  expectReferenceFree(origin: Origin): Promise<void> {
    return expectReferenceFree(this.repository, origin, () => new SeriesExternalRefTakenError());
  }

  /** Saves what the series recorded with its messages, and shows the series. */
  async keep(series: Series, context: CommandContext): Promise<Versioned<SeriesView>> {
    if (series.recorded.length > 0) await this.repository.save(series);
    await this.messages.append(series, context);
    return { item: seriesView(series.id, series.state, context.actor), etag: series.etag };
  }
}
