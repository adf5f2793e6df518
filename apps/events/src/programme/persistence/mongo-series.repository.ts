import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { SeriesFrame } from '../domain/event/event-details.ts';
import type { Series } from '../domain/series/series.ts';
import { SeriesRepository } from '../use-cases/ports.ts';
import { toSeries, toSeriesDocument } from './series.mapper.ts';
import { seriesModel, type SeriesDocument } from './series.schema.ts';

@Injectable()
export class MongoSeriesRepository implements SeriesRepository {
  readonly #series: Model<SeriesDocument>;

  constructor(connection: Connection) {
    this.#series = seriesModel(connection);
  }

  async find(id: string): Promise<Series | undefined> {
    const document = await this.#series.findById(id).lean<SeriesDocument>();
    return document === null ? undefined : toSeries(document);
  }

  /** Writes, since a transaction that only reads a document does not conflict with one that changes it. */
  async lock(seriesId: string): Promise<SeriesFrame | undefined> {
    const held = await this.#series
      .findOneAndUpdate({ _id: seriesId }, { $inc: { held: 1 } })
      .lean<SeriesDocument>();
    if (held === null) return undefined;
    const { _id: id, from, to, organiserIds, status } = held;
    return { id, from, to, organiserIds, closed: status === 'closed' };
  }

  async save(series: Series): Promise<void> {
    await saveVersioned(this.#series, toSeriesDocument(series));
  }

  async externalRefTaken(createdBy: string, externalRef: string): Promise<boolean> {
    return (await this.#series.exists({ createdBy, externalRef })) !== null;
  }
}
