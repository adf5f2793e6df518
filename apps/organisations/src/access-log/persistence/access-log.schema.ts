import type { DeepReadonly } from '@regional-events/contracts-envelope';
import { modelOf, storedFields, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { z } from 'zod';

const storedEntry = z.object({
  _id: z.string(),
  at: z.date(),
  clientId: z.string(),
  readerPersonId: z.string().nullable(),
  readerOrganisationId: z.string().nullable(),
  personId: z.string(),
  eventId: z.string().nullable(),
  reason: z.string().nullable(),
  service: z.string(),
});

const storedReason = z.object({
  _id: z.string(),
  clientId: z.string(),
  // absent in those of before there were sign-ins in tokens
  signInId: z.string().nullable().default(null),
  eventId: z.string().nullable(),
  reason: z.string(),
  givenAt: z.date(),
  until: z.date(),
});

export type AccessEntryDocument = DeepReadonly<z.output<typeof storedEntry>>;
export type AccessReasonDocument = DeepReadonly<z.output<typeof storedReason>>;

const TWO_YEARS_SECONDS = 2 * 365 * 24 * 60 * 60;

/** The server removes what is over: entries after two years, reasons when they no longer count. */
export const accessLogCollections: readonly CollectionDefinition[] = [
  {
    name: 'access-log',
    indexes: [
      { key: { at: 1 }, expireAfterSeconds: TWO_YEARS_SECONDS },
      { key: { personId: 1, _id: 1 } },
      { key: { clientId: 1, _id: 1 } },
      { key: { eventId: 1, _id: 1 } },
    ],
  },
  {
    name: 'access-reasons',
    indexes: [
      { key: { until: 1 }, expireAfterSeconds: 0 },
      { key: { clientId: 1, eventId: 1, until: -1 } },
    ],
  },
];

export function accessEntryModel(connection: Connection): Model<AccessEntryDocument> {
  return modelOf<AccessEntryDocument>(connection, 'access-log', storedFields(storedEntry));
}

export function accessReasonModel(connection: Connection): Model<AccessReasonDocument> {
  return modelOf<AccessReasonDocument>(connection, 'access-reasons', storedFields(storedReason));
}
