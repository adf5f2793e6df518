import { invitationItem, invitationLapses } from '@regional-events/contracts-registrations';
import { describedBy, id, instant, pageOf, shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';
import { declineReasons, invitationVerbs } from '../use-cases/invitation-view.ts';

const count = z.int().nonnegative();
const warning = z
  .object({
    code: z.enum(['offers-more-than-seats']).describe('What is unusual.'),
    offered: count.describe('Seats that the open invitations of the event offered in all.'),
    capacity: count.describe('The seats that the event had.'),
  })
  .meta({ id: 'InvitationWarning' });

export const invitationResponse = z
  .object(
    describedBy(invitationItem, {
      id,
      eventId: id,
      organisationId: id,
      seats: z.int().positive(),
      answerBy: instant.nullable(),
      status: invitationItem.shape.status,
      reason: z.enum(invitationLapses).nullable().describe('Why it lapsed; null where it did not.'),
      declineReason: z
        .string()
        .nullable()
        .meta({ 'x-extensible-enum': [...declineReasons] })
        .describe('Why it was declined, as a code; null where it was not, or nobody said.'),
      warnings: z
        .array(warning)
        .describe('What is unusual about the seats offered, as it was when they were.'),
      externalRef: shownExternalRef,
      sentAt: instant.describe('When it was sent.'),
      can: z
        .array(z.enum(invitationVerbs))
        .describe(
          'What the caller can do with it now: its state, the event and the rights of the caller allow it. The ETag does not stand for it.',
        ),
    }),
  )
  .meta({ id: 'Invitation' });

export const invitationPage = pageOf(invitationResponse);
