import { invitationItem } from '@regional-events/contracts-registrations';
import {
  describedBy,
  externalRef,
  externalRefText,
  id,
  instant,
  listQuery,
  patchOf,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { declineReasons } from '../use-cases/invitation-view.ts';

const MOST_SEATS = 100_000;

const seats = z.int().positive().max(MOST_SEATS);

export const sendInvitationRequest = z
  .strictObject(
    describedBy(invitationItem, {
      organisationId: id,
      seats,
      answerBy: instant.nullable().default(null),
      externalRef: externalRef.nullable().default(null).describe(externalRefText),
    }),
  )
  .meta({ id: 'SendInvitation' });

export type SendInvitationBody = z.output<typeof sendInvitationRequest>;

export const changeInvitationRequest = patchOf(describedBy(invitationItem, { seats })).meta({
  id: 'ChangeInvitation',
});
export type ChangeInvitationBody = z.output<typeof changeInvitationRequest>;

export const declineInvitationRequest = z
  .strictObject({
    reason: z
      .enum(declineReasons)
      .nullable()
      .default(null)
      .describe('Why the organisation sends nobody, as a code.'),
  })
  .prefault({})
  .meta({ id: 'DeclineInvitation' });
export type DeclineInvitationBody = z.output<typeof declineInvitationRequest>;

export const invitationParam = z.object({
  eventId: id.describe('The id of the event.'),
  id: id.describe('The id of the invitation.'),
});
export type InvitationParam = z.output<typeof invitationParam>;

const filters = {
  organisationId: id.describe('Who is invited.'),
  status: invitationItem.shape.status,
};

export const invitationListQuery = listQuery({ filters });
export type InvitationListQuery = z.output<typeof invitationListQuery>;

export const acrossEventsListQuery = listQuery({
  filters: { eventId: id.describe('The event.'), ...filters },
});
export type AcrossEventsListQuery = z.output<typeof acrossEventsListQuery>;
