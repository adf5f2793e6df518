import { modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import type { InvitationState } from '../domain/invitation.ts';

export interface InvitationDocument extends InvitationState {
  readonly _id: string;
  /** True while sent or accepted: a unique index allows one for each organisation and event. */
  readonly live: boolean;
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
}

export const invitationCollection: CollectionDefinition = {
  name: 'invitations',
  indexes: [
    {
      key: { eventId: 1, organisationId: 1 },
      name: 'one-live-per-organisation',
      unique: true,
      partialFilterExpression: { live: true },
    },
    {
      key: { createdBy: 1, externalRef: 1 },
      name: 'external-ref',
      unique: true,
      partialFilterExpression: { externalRef: { $type: 'string' } },
    },
    { key: { eventId: 1, _id: 1 } },
    { key: { organisationId: 1, _id: 1 } },
    { key: { status: 1, _id: 1 } },
    {
      key: { eventId: 1, organisationId: 1, _id: -1 },
      name: 'unanswered',
      partialFilterExpression: { reason: 'answer-by-passed' },
    },
  ],
};

const required = true;

export function invitationModel(connection: Connection): Model<InvitationDocument> {
  return modelOf<InvitationDocument>(connection, invitationCollection.name, {
    _id: { type: String, required },
    eventId: { type: String, required },
    organisationId: { type: String, required },
    seats: { type: Number, required },
    answerBy: Date,
    externalRef: String,
    createdBy: { type: String, required },
    sentAt: { type: Date, required },
    status: { type: String, required },
    live: { type: Boolean, required },
    reason: { type: String, default: null },
    declineReason: { type: String, default: null },
    warnings: {
      type: [{ _id: false, code: String, offered: Number, capacity: Number }],
      default: [],
    },
    version: { type: Number, required },
    sequence: { type: Number, required },
    lastMessageId: String,
  });
}
