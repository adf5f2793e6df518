import { invitationItem } from '@regional-events/contracts-registrations';
import { describedBy, id, instant, pageOf, shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';

export const invitationResponse = z
  .object(
    describedBy(invitationItem, {
      id,
      eventId: id,
      organisationId: id,
      seats: z.int().positive(),
      answerBy: instant.nullable(),
      status: invitationItem.shape.status,
      externalRef: shownExternalRef,
      sentAt: instant.describe('When it was sent.'),
    }),
  )
  .meta({ id: 'Invitation' });

export const invitationPage = pageOf(invitationResponse);
