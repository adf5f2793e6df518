import { defineTopic, growing, id, instant, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const registrationRoles = [
  'participant',
  'speaker',
  'observer',
  'interpreter',
  'organiser',
] as const;

export type RegistrationRole = (typeof registrationRoles)[number];

export const registrationStatuses = [
  'nominated',
  'endorsed',
  'confirmed',
  'waiting',
  'withdrawn',
  'declined',
  'lapsed',
] as const;

export type RegistrationStatus = (typeof registrationStatuses)[number];

/** Why somebody withdraws or is declined. Nothing that tells of a person's health or life belongs on an endless topic. */
export const leaveReasons = [
  'schedule-conflict',
  'other-duty',
  'travel-not-possible',
  'left-organisation',
  'replaced',
  'not-needed',
  'profile-does-not-fit',
  'too-many-of-organisation',
  'registered-twice',
  'other',
] as const;

export type LeaveReason = (typeof leaveReasons)[number];

const lapseReasons = ['event-cancelled', 'event-completed', 'deadline-passed'] as const;

export type LapseReason = (typeof lapseReasons)[number];

/** Why the platform itself withdraws somebody; nobody asks for it. */
export const ownReasons = ['person-erased', 'merged'] as const;

export type OwnReason = (typeof ownReasons)[number];

/** Every reason that a registration may end for. */
export const reasonCodes = [...leaveReasons, ...lapseReasons, ...ownReasons] as const;

const registration = {
  id: id.describe('The id of the registration.'),
  eventId: id.describe('The event.'),
  personId: id.describe('Who comes; people are known by ids alone here.'),
  organisationId: id.nullable().describe('Whom the person comes for; null for nobody.'),
  role: z.enum(registrationRoles).describe('As what the person comes.'),
  status: z.enum(registrationStatuses).describe('Where it is in its life.'),
  reason: growing(reasonCodes)
    .nullable()
    .describe('Why it ended, as a code of a closed list; never in somebody’s own words.'),
  position: z
    .int()
    .positive()
    .nullable()
    .describe('Place in the waiting list, from 1, when it was put there; null elsewhere.'),
  replaces: id.nullable().describe('The registration that this one stands in for.'),
};

const facts = payload({
  ...registration,
  role: growing(registrationRoles).describe('As what the person comes.'),
  status: growing(registrationStatuses).describe('Where it is in its life.'),
});

const askedAgain = payload({
  ...registration,
  role: growing(registrationRoles).describe('As what the person comes.'),
  status: growing(registrationStatuses).describe('Where it is in its life.'),
  answerBy: instant.describe('Until when the new dates have to be accepted.').exactOptional(),
});

export const registrationTopic = defineTopic({
  service: 'registrations',
  aggregate: 'registration',
  about:
    'One person at one event, in one role: from the nomination to its end. Ids alone, no names. Where an event has no endorsement chain, the first message is `confirmed` or `put-on-waiting-list`.',
  schemas: {
    nominated: facts.describe(
      'An organisation put the person forward, and an endorsement chain begins.',
    ),
    endorsed: facts.describe('Whoever had to agree in the endorsement chain has agreed.'),
    confirmed: facts.describe('The person has a seat, or needs none.'),
    'put-on-waiting-list': facts.describe('No seat was free: the person waits at `position`.'),
    withdrawn: facts.describe('The person does not come; the seat is free.'),
    declined: facts.describe('Somebody who had to agree did not.'),
    lapsed: facts.describe('It ended by nobody’s decision; `reason` says why.'),
    'asked-again': askedAgain.describe(
      'The event has new dates: the nominating organisation accepts them by `answerBy`, or the registration lapses.',
    ),
    accepted: facts.describe('The nominating organisation accepted the new dates.'),
    'asked-no-more': facts.describe(
      'The event was postponed again, or rescheduled without asking, so that nobody has to accept dates; the registration stays.',
    ),
  },
});

export type RegistrationMessage = z.infer<typeof facts>;
