import { cancellationReasons, eventDetails, eventItem } from '@regional-events/contracts-events';
import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { foldedWords } from '@regional-events/kernel';
import {
  aggregateFields,
  modelOf,
  originFields,
  searchIndex,
  searchWordsMigration,
  storedFields,
  type CollectionDefinition,
} from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';
import { canonicalTimeZones } from './event-migrations.ts';

const storedEvent = z.object({
  ...aggregateFields,
  ...originFields,
  ...eventDetails.shape,
  registration: z.object({ opensAt: z.date(), closesAt: z.date() }).nullable(),
  status: eventItem.shape.status,
  publishedAt: z.date().nullable(),
  cancellationReason: z.enum(cancellationReasons).nullable(),
  /** Derived from days and time zone at each save, for filters and sorting. */
  startsAt: z.date().nullable(),
  /** Incremented by each transaction that locks the event, so that two of them conflict. */
  held: z.int().exactOptional(),
  words: z.array(z.string()).default([]),
});

export type EventDocument = DeepReadonly<z.output<typeof storedEvent>>;

/** The title in all languages, and the city. */
export function wordsOf({ title, venue }: Pick<EventDocument, 'title' | 'venue'>): string[] {
  return foldedWords([...Object.values(title), venue?.city ?? null]);
}

const searchWords = searchWordsMigration('2026-12-01-words-of-events', (stored) => {
  const { title = {}, venue = null } = stored as Partial<EventDocument>;
  return wordsOf({ title, venue });
});

export const eventCollection: CollectionDefinition = {
  name: 'events',
  migrations: [canonicalTimeZones, searchWords],
  indexes: [
    searchIndex,
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
    { key: { 'days.date': 1 } },
  ],
};

export function eventModel(connection: Connection): Model<EventDocument> {
  return modelOf<EventDocument>(connection, eventCollection.name, storedFields(storedEvent));
}
