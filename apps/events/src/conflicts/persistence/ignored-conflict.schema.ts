import { modelOf, storedFields, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';

const storedIgnored = z.object({
  _id: z.string(),
  eventId: z.string(),
  reason: z.string(),
  by: z.string(),
  at: z.date(),
});

export type IgnoredConflictDocument = Readonly<z.output<typeof storedIgnored>>;

export const ignoredConflictCollection: CollectionDefinition = {
  name: 'ignored-conflicts',
  indexes: [{ key: { eventId: 1 } }],
};

export function ignoredConflictModel(connection: Connection): Model<IgnoredConflictDocument> {
  return modelOf<IgnoredConflictDocument>(
    connection,
    ignoredConflictCollection.name,
    storedFields(storedIgnored),
  );
}
