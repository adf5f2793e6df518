import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { SeriesCalendar, type SeriesFrame } from '../../event/use-cases/ports.ts';
import { seriesModel, type SeriesDocument } from './series.schema.ts';

@Injectable()
export class MongoSeriesCalendar implements SeriesCalendar {
  readonly #model: Model<SeriesDocument>;

  constructor(connection: Connection) {
    this.#model = seriesModel(connection);
  }

  /** Writes, since a transaction that only reads a document does not conflict with one that changes it. */
  async lock(seriesId: string): Promise<SeriesFrame | undefined> {
    const held = await this.#model
      .findOneAndUpdate({ _id: seriesId }, { $inc: { held: 1 } })
      .lean<SeriesDocument>();
    if (held === null) return undefined;
    const { _id: id, from, to, organiserIds, status } = held;
    return { id, from, to, organiserIds, closed: status === 'closed' };
  }
}
