import { defineTopic, growing, id, instant, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const invitationStatuses = ['sent', 'accepted', 'declined', 'withdrawn', 'lapsed'] as const;

export type InvitationStatus = (typeof invitationStatuses)[number];

/** Why an invitation ended by nobody's decision. */
export const invitationLapses = ['answer-by-passed', 'event-cancelled', 'event-completed'] as const;

export type InvitationLapse = (typeof invitationLapses)[number];

const invitation = {
  id: id.describe('The id of the invitation.'),
  eventId: id.describe('The event.'),
  organisationId: id.describe('Who is invited.'),
  seats: z
    .int()
    .positive()
    .describe('How many people with a seat the organisation may send; more are refused.'),
  answerBy: instant
    .nullable()
    .describe('Until when an answer is taken; null when there is no hurry.'),
};

const becameOfIt = 'Whether it waits for an answer, and what became of it.';

export const invitationItem = z.object({
  ...invitation,
  status: z.enum(invitationStatuses).describe(becameOfIt),
});
const facts = payload({
  ...invitation,
  status: z.enum(['sent', 'accepted', 'declined', 'withdrawn']).describe(becameOfIt),
});
const grown = { ...invitation, status: growing(invitationStatuses).describe(becameOfIt) };
const lapsed = payload({
  ...grown,
  reason: growing(invitationLapses).describe('Why it ended by nobody’s decision.'),
});

export const invitationTopic = defineTopic({
  service: 'registrations',
  aggregate: 'invitation',
  about: 'Which organisations were asked to send people to which event, and what they answered.',
  schemas: {
    sent: facts.describe('The organisation is asked.'),
    accepted: facts.describe('The organisation will send people.'),
    declined: facts.describe('The organisation sends nobody.'),
    withdrawn: facts.describe('The organisation is asked no more.'),
    changed: payload(grown).describe('The organisation may send more or fewer people than before.'),
    lapsed: lapsed.describe('It is over without an answer, or with its event; `reason` says why.'),
  },
});

export type InvitationItem = z.infer<typeof invitationItem>;
export type InvitationMessage = z.infer<typeof facts>;
