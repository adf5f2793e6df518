import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { SeriesNotFoundError } from '../domain/series/errors.ts';
import { stateOf } from '../persistence/series.mapper.ts';
import { seriesModel, type SeriesDocument } from '../persistence/series.schema.ts';
import type { SeriesListQuery } from './series-list.ts';
import { seriesView, type SeriesView } from '../use-cases/series-view.ts';

@Injectable()
export class SeriesReads {
  readonly #model: Model<SeriesDocument>;

  constructor(connection: Connection) {
    this.#model = seriesModel(connection);
  }

  async read(id: string, actor: Actor): Promise<Versioned<SeriesView>> {
    const document = await this.#model.findById(id).lean<SeriesDocument>();
    if (document === null) throw new SeriesNotFoundError();
    return { item: seriesView(id, stateOf(document), actor), etag: etagOf(document.version) };
  }

  async list(
    query: SeriesListQuery,
    actor: Actor,
  ): Promise<{ data: readonly SeriesView[]; next: string | null }> {
    const { rows, next } = await findList(this.#model, query, {
      actor,
      paths: { country: 'countries' },
    });
    return { data: rows.map((row) => seriesView(row._id, stateOf(row), actor)), next };
  }
}
