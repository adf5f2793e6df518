import { cancellationReasons, eventDetails, eventItem } from '@regional-events/contracts-events';
import type { DeepReadonly } from '@regional-events/contracts-envelope';
import {
  aggregateFields,
  modelOf,
  originFields,
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
});

export type EventDocument = DeepReadonly<z.output<typeof storedEvent>>;

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
    { key: { 'days.date': 1 } },
  ],
};

export function eventModel(connection: Connection): Model<EventDocument> {
  return modelOf<EventDocument>(connection, eventCollection.name, storedFields(storedEvent));
}
