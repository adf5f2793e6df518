import type { DeepReadonly } from '@regional-events/contracts-envelope';
import {
  calendarDayDetails,
  calendarDayItem,
  type CalendarDayItem,
} from '@regional-events/contracts-events';
import {
  modelOf,
  pickFields,
  storedFields,
  type CollectionDefinition,
} from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';

const storedDay = z.object({
  _id: z.string(),
  version: z.int(),
  ...calendarDayDetails.shape,
  source: calendarDayItem.shape.source,
  /** A seeded day that the secretariat took out. */
  removed: z.boolean(),
  /** Country or part of it, date, kind and name: what makes two days the same. */
  key: z.string(),
});

export type CalendarDayDocument = DeepReadonly<z.output<typeof storedDay>>;

export const calendarDayCollection: CollectionDefinition = {
  name: 'calendar-days',
  indexes: [
    { key: { key: 1 }, unique: true },
    { key: { country: 1, date: 1 } },
    { key: { date: 1, _id: 1 } },
  ],
};

export function calendarDayModel(connection: Connection): Model<CalendarDayDocument> {
  return modelOf<CalendarDayDocument>(
    connection,
    calendarDayCollection.name,
    storedFields(storedDay),
  );
}

export function dayOf(document: CalendarDayDocument): CalendarDayItem {
  const { _id: id, source } = document;
  return { id, ...pickFields(calendarDayDetails, document), source };
}
