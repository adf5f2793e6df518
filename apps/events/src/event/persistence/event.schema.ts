import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { CancellationReason } from '../domain/cancellation-reason.ts';
import type { EventDetails } from '../domain/event-details.ts';
import type { EventStatus } from '../domain/event-life.ts';
import { canonicalTimeZones } from './event-migrations.ts';

export interface EventDocument extends Omit<EventDetails, 'registration'> {
  readonly _id: string;
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
  readonly registration: { readonly opensAt: Date; readonly closesAt: Date } | null;
  readonly status: EventStatus;
  readonly publishedAt: Date | null;
  readonly cancellationReason: CancellationReason | null;
  /** Derived from days and time zone at each save, for filters and sorting. */
  readonly startsAt: Date | null;
  readonly createdBy: string;
  readonly externalRef: string | null;
  /** Incremented by each transaction that locks the agenda, so that two of them conflict. */
  readonly held?: number;
}

const day = {
  _id: false,
  date: String,
  startTime: String,
  endTime: String,
  theme: Schema.Types.Mixed,
  coOrganiserIds: [String],
};

const fields = {
  _id: String,
  version: Number,
  sequence: Number,
  lastMessageId: String,
  kind: String,
  title: Schema.Types.Mixed,
  topics: [String],
  seriesId: String,
  numberInSeries: Number,
  organiserIds: [String],
  admission: String,
  venue: Schema.Types.Mixed,
  timeZone: String,
  days: [day],
  capacity: Number,
  registration: Schema.Types.Mixed,
  status: String,
  publishedAt: Date,
  cancellationReason: { type: String, default: null },
  startsAt: Date,
  createdBy: String,
  externalRef: String,
  held: Number,
};

export const eventCollection: CollectionDefinition = {
  name: 'events',
  migrations: [canonicalTimeZones],
  indexes: [
    {
      key: { createdBy: 1, externalRef: 1 },
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
    {
      key: { seriesId: 1, numberInSeries: 1 },
      unique: true,
      partialFilterExpression: { numberInSeries: { $type: 'number' } },
    },
    { key: { seriesId: 1, _id: 1 } },
    { key: { startsAt: 1, _id: 1 } },
  ],
};

export function eventModel(connection: Connection): Model<EventDocument> {
  return modelOf<EventDocument>(connection, eventCollection.name, fields);
}
