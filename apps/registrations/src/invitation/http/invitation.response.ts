import { invitationItem } from '@regional-events/contracts-registrations';
import { id, instant, pageOf } from '@regional-events/platform-http';
import { z } from 'zod';

export const invitationResponse = z
  .object({
    id,
    eventId: id,
    organisationId: id,
    seats: z.int().positive(),
    answerBy: instant.nullable(),
    status: invitationItem.shape.status,
    externalRef: z.string().nullable(),
    sentAt: instant,
  })
  .meta({ id: 'Invitation' });

export const invitationPage = pageOf(invitationResponse);
