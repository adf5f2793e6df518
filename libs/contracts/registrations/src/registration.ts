import { defineTopic, growing, id, payload } from '@regional-events/contracts-envelope';
import { z } from 'zod';

export const registrationRoles = [
  'participant',
  'speaker',
  'observer',
  'interpreter',
  'organiser',
] as const;

export const registrationStatuses = [
  'nominated',
  'endorsed',
  'confirmed',
  'waiting',
  'withdrawn',
  'declined',
  'lapsed',
] as const;

const registration = {
  id,
  eventId: id,
  personId: id,
  organisationId: id.nullable().describe('Whom the person comes for; null for nobody.'),
  role: z.enum(registrationRoles),
  status: z.enum(registrationStatuses),
  reason: z
    .string()
    .nullable()
    .describe('Why, for an end without a seat: a code such as `event-completed`.'),
  position: z
    .int()
    .positive()
    .nullable()
    .describe('Place in the waiting list, from 1, when it was put there; null elsewhere.'),
  replaces: id.nullable().describe('The registration that this one stands in for.'),
};

const facts = payload({
  ...registration,
  role: growing(registrationRoles),
  status: growing(registrationStatuses),
});

export const registrationTopic = defineTopic({
  service: 'registrations',
  aggregate: 'registration',
  about:
    'One person at one event, in one role: from the nomination to its end. Ids alone, no names.',
  schemas: {
    nominated: facts.describe('An organisation put the person forward.'),
    endorsed: facts.describe('Whoever had to agree has agreed.'),
    confirmed: facts.describe('The person has a seat, or needs none.'),
    'put-on-waiting-list': facts.describe('No seat was free: the person waits at `position`.'),
    withdrawn: facts.describe('The person does not come; the seat is free.'),
    declined: facts.describe('Somebody who had to agree did not.'),
    lapsed: facts.describe('It ended by nobody’s decision; `reason` says why.'),
  },
});

export type RegistrationMessage = z.infer<typeof facts>;
