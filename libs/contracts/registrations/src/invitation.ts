import { defineTopic, id, instant, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

const invitation = {
  id: id.describe('The id of the invitation.'),
  eventId: id.describe('The event.'),
  organisationId: id.describe('Who is invited.'),
  seats: z.int().positive().describe('How many people the organisation may send.'),
  answerBy: instant
    .nullable()
    .describe('Until when an answer is taken; null when there is no hurry.'),
  status: z
    .enum(['sent', 'accepted', 'declined', 'withdrawn'])
    .describe('Whether it waits for an answer, and what became of it.'),
};

export const invitationItem = z.object(invitation);
const facts = payload(invitation);

export const invitationTopic = defineTopic({
  service: 'registrations',
  aggregate: 'invitation',
  about: 'Which organisations were asked to send people to which event, and what they answered.',
  schemas: {
    sent: facts.describe('The organisation is asked.'),
    accepted: facts.describe('The organisation will send people.'),
    declined: facts.describe('The organisation sends nobody.'),
    withdrawn: facts.describe('The organisation is asked no more.'),
  },
});

export type InvitationItem = z.infer<typeof invitationItem>;
export type InvitationMessage = z.infer<typeof facts>;
