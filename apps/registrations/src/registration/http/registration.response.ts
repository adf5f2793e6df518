import {
  registrationRoles,
  registrationStatuses,
  registrationTopic,
} from '@regional-events/contracts-registrations';
import { id, instant, pageOf } from '@regional-events/platform-http';
import { z } from 'zod';

/** What can happen to a registration is what its messages tell of. */
const happenings = Object.keys(registrationTopic.schemas);

export const shownPerson = z
  .object({
    id,
    /** Null where it is hidden, or where nobody can be asked at the moment. */
    displayName: z.string().nullable(),
    shownAs: z.enum(['name', 'pseudonym', 'hidden']),
  })
  .meta({ id: 'ShownPerson' });

export const registrationResponse = z
  .object({
    id,
    eventId: id,
    personId: id,
    organisationId: id.nullable(),
    role: z.enum(registrationRoles),
    status: z.enum(registrationStatuses),
    /** Rank in the waiting list, from 1; null for who does not wait. */
    position: z.int().positive().nullable(),
    /** Why it ended, as a code. */
    reason: z.string().nullable(),
    replaces: id.nullable(),
    outsideWindowReason: z.string().nullable(),
    externalRef: z.string().nullable(),
    /** Whose turn it is, and until when; null when nobody has to act. */
    pendingWith: z.string().nullable(),
    pendingUntil: instant.nullable(),
    nominatedAt: instant,
    changedAt: instant,
    person: shownPerson,
  })
  .meta({ id: 'Registration' });

export const registrationPage = pageOf(registrationResponse);

export const delegationResponse = z
  .object({ eventId: id, organisationId: id, registrations: z.array(registrationResponse) })
  .meta({ id: 'Delegation' });

export const registrationStep = z
  .object({
    /** The id of the message that told of it. */
    id,
    at: instant,
    type: z.enum(happenings),
    reason: z.string().nullable(),
    position: z.int().positive().nullable(),
  })
  .meta({ id: 'RegistrationStep' });

export const historyPage = pageOf(registrationStep);
