import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { SessionDetails } from '../domain/session.ts';

export interface SessionDocument extends SessionDetails {
  readonly _id: string;
  readonly version: number;
  readonly eventId: string;
  readonly createdBy: string;
  readonly externalRef: string | null;
}

const fields = {
  _id: String,
  version: Number,
  eventId: String,
  createdBy: String,
  externalRef: String,
  kind: String,
  title: Schema.Types.Mixed,
  topics: [String],
  date: String,
  startTime: String,
  endTime: String,
  organisationIds: [String],
  speakers: [{ _id: false, personId: String, role: String }],
};

export const sessionCollection: CollectionDefinition = {
  name: 'sessions',
  indexes: [
    {
      key: { createdBy: 1, externalRef: 1 },
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
    { key: { eventId: 1, date: 1, startTime: 1, _id: 1 } },
  ],
};

export function sessionModel(connection: Connection): Model<SessionDocument> {
  return modelOf<SessionDocument>(connection, sessionCollection.name, fields);
}
