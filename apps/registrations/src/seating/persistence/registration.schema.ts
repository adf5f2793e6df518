import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import { Schema, type Connection, type Model } from 'mongoose';
import type { Registration } from '../domain/registration.ts';

export interface RegistrationDocument extends Omit<Registration, 'id'> {
  readonly _id: string;
  /** True until the registration ends: a unique index allows one for each person and event. */
  readonly live: boolean;
}

export const registrationCollection: CollectionDefinition = {
  name: 'registrations',
  indexes: [
    {
      key: { eventId: 1, personId: 1 },
      name: 'one-live-per-person',
      unique: true,
      partialFilterExpression: { live: true },
    },
    {
      key: { createdBy: 1, externalRef: 1 },
      name: 'external-ref',
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
    { key: { eventId: 1, status: 1, queueNumber: 1 } },
    { key: { eventId: 1, _id: 1 } },
    { key: { organisationId: 1, _id: 1 } },
    { key: { personId: 1, _id: 1 } },
  ],
};

const required = true;

export function registrationModel(connection: Connection): Model<RegistrationDocument> {
  return modelOf<RegistrationDocument>(connection, registrationCollection.name, {
    _id: { type: String, required },
    eventId: { type: String, required },
    personId: { type: String, required },
    organisationId: String,
    role: { type: String, required },
    status: { type: String, required },
    live: { type: Boolean, required },
    reason: String,
    queueNumber: Number,
    pseudonym: { type: String, default: null },
    replaces: String,
    askedUntil: { type: Date, default: null },
    outsideWindowReason: String,
    externalRef: String,
    createdBy: { type: String, required },
    nominatedAt: { type: Date, required },
    changedAt: { type: Date, required },
    steps: [
      {
        _id: false,
        id: String,
        at: Date,
        type: { type: String },
        reason: String,
        position: Number,
        by: Schema.Types.Mixed,
      },
    ],
    version: { type: Number, required },
    sequence: { type: Number, required },
    lastMessageId: String,
  });
}
