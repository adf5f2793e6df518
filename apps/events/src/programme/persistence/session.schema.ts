import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { sessionDetails } from '@regional-events/contracts-events';
import {
  modelOf,
  originFields,
  storedFields,
  type CollectionDefinition,
} from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';
import { startsOnItsDate } from './session-migrations.ts';

const storedSession = z.object({
  _id: z.string(),
  version: z.int(),
  eventId: z.string(),
  ...originFields,
  ...sessionDetails.shape,
});

export type SessionDocument = DeepReadonly<z.output<typeof storedSession>>;

export const sessionCollection: CollectionDefinition = {
  name: 'sessions',
  migrations: [startsOnItsDate],
  indexes: [
    {
      key: { createdBy: 1, externalRef: 1 },
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
    { key: { eventId: 1, date: 1, startsNextDay: 1, startTime: 1, _id: 1 } },
    { key: { roomId: 1, date: 1 }, partialFilterExpression: { roomId: { $type: 'string' } } },
    { key: { 'speakers.personId': 1, date: 1 } },
  ],
};

export function sessionModel(connection: Connection): Model<SessionDocument> {
  return modelOf<SessionDocument>(connection, sessionCollection.name, storedFields(storedSession));
}
