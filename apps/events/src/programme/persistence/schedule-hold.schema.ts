import { modelOf, storedFields, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';

/** Counted up by each transaction that schedules this person or room, so that two of them conflict. */
const storedHold = z.object({ _id: z.string(), held: z.int() });

export type ScheduleHoldDocument = Readonly<z.output<typeof storedHold>>;

export const scheduleHoldCollection: CollectionDefinition = { name: 'schedule-holds', indexes: [] };

export function scheduleHoldModel(connection: Connection): Model<ScheduleHoldDocument> {
  return modelOf<ScheduleHoldDocument>(
    connection,
    scheduleHoldCollection.name,
    storedFields(storedHold),
  );
}
