import { defineTopic, id, payload } from '@regional-events/contracts-envelope';
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
  organisationId: id.nullable(),
  role: z.enum(registrationRoles),
  status: z.enum(registrationStatuses),
  /** Why, for an end without a seat: a code such as `event-completed`. */
  reason: z.string().nullable(),
  /** Place in the waiting list, from 1, when it was put there; null elsewhere. */
  position: z.int().positive().nullable(),
  /** The registration that this one stands in for. */
  replaces: id.nullable(),
};

const facts = payload(registration);

export const registrationTopic = defineTopic({
  service: 'registrations',
  aggregate: 'registration',
  schemas: {
    nominated: facts,
    endorsed: facts,
    confirmed: facts,
    'put-on-waiting-list': facts,
    withdrawn: facts,
    declined: facts,
    lapsed: facts,
  },
});

export type RegistrationMessage = z.infer<typeof facts>;
