import { defineTopic, id, instant, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

const invitation = {
  id,
  eventId: id,
  organisationId: id,
  seats: z.int().positive(),
  answerBy: instant.nullable(),
  status: z.enum(['sent', 'accepted', 'declined', 'withdrawn']),
};

export const invitationItem = z.object(invitation);
const facts = payload(invitation);

export const invitationTopic = defineTopic({
  service: 'registrations',
  aggregate: 'invitation',
  schemas: { sent: facts, accepted: facts, declined: facts, withdrawn: facts },
});

export type InvitationItem = z.infer<typeof invitationItem>;
export type InvitationMessage = z.infer<typeof facts>;
