import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import type { KnownEvent } from '../domain/known-event.ts';

export interface KnownEventDocument extends Omit<KnownEvent, 'id'> {
  readonly _id: string;
}

export const knownEventCollection: CollectionDefinition = {
  name: 'known-events',
  indexes: [{ key: { organiserIds: 1 } }],
};

export function knownEventOf({ _id, ...facts }: KnownEventDocument): KnownEvent {
  return { id: _id, ...facts };
}

const required = true;

export function knownEventModel(connection: Connection): Model<KnownEventDocument> {
  return modelOf<KnownEventDocument>(connection, knownEventCollection.name, {
    _id: { type: String, required },
    status: { type: String, required },
    everPublished: { type: Boolean, required },
    admission: { type: String, required },
    organiserIds: [String],
    coOrganiserIds: [String],
    days: [String],
    timeZone: String,
    startsAt: Date,
    endsAt: Date,
    opensAt: Date,
    closesAt: Date,
  });
}
