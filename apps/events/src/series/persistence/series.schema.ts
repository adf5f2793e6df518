import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { SeriesDetails, SeriesStatus } from '../domain/series.ts';

export interface SeriesDocument extends SeriesDetails {
  readonly _id: string;
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
  readonly status: SeriesStatus;
  readonly createdBy: string;
  readonly externalRef: string | null;
  /** Incremented by each transaction that locks the series, so that two of them conflict. */
  readonly held?: number;
}

const fields = {
  _id: String,
  version: Number,
  sequence: Number,
  lastMessageId: String,
  title: Schema.Types.Mixed,
  aims: [Schema.Types.Mixed],
  initiatorId: String,
  organiserIds: [String],
  countries: [String],
  from: String,
  to: String,
  status: String,
  createdBy: String,
  externalRef: String,
  held: Number,
};

export const seriesCollection: CollectionDefinition = {
  name: 'series',
  indexes: [
    {
      key: { createdBy: 1, externalRef: 1 },
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
  ],
};

export function seriesModel(connection: Connection): Model<SeriesDocument> {
  return modelOf<SeriesDocument>(connection, seriesCollection.name, fields);
}
