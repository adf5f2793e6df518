import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { SeriesNotFoundError } from '../domain/errors.ts';
import { stateOf } from '../persistence/series.mapper.ts';
import { seriesModel, type SeriesDocument } from '../persistence/series.schema.ts';
import { seriesView, type SeriesView } from '../use-cases/series-view.ts';

export interface SeriesListQuery {
  readonly status?: readonly string[];
  readonly country?: readonly string[];
  readonly externalRef?: readonly string[];
  readonly sort?: string;
  readonly limit: number;
  readonly after?: string;
}

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
    const { sort, limit, after } = query;
    const filter = filterOf(query, actor);
    const { rows, next } = await findPage(this.#model, { filter, sort, limit, after });
    return { data: rows.map((row) => seriesView(row._id, stateOf(row), actor)), next };
  }
}

function filterOf(query: SeriesListQuery, actor: Actor): QueryFilter<SeriesDocument> {
  const { status, country, externalRef } = query;
  return {
    ...(status && { status: { $in: status } }),
    ...(country && { countries: { $in: country } }),
    ...(externalRef && { externalRef: { $in: externalRef }, createdBy: actor.clientId }),
  } as QueryFilter<SeriesDocument>;
}
