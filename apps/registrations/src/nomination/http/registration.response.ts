import {
  reasonCodes,
  registrationRoles,
  registrationStatuses,
  registrationTopic,
} from '@regional-events/contracts-registrations';
import { id, instant, pageOf, shownExternalRef } from '@regional-events/platform-http';
import { z } from 'zod';
import { outsideWindowReasons, registrationVerbs } from '../use-cases/registration-view.ts';
import { dateSteps } from '../use-cases/step-view.ts';

/** The steps of a history are the message types of a registration. */
const happenings = Object.keys(registrationTopic.schemas).filter(
  (type) => !dateSteps.some((step) => step === type),
);

export const shownPerson = z
  .object({
    id: id.describe('The id of the person.'),
    displayName: z
      .string()
      .nullable()
      .describe(
        'The name, or what stands for it: country and kind of the organisation that the person first came for, and a number at the event, which stay, such as `BA-PROS-03`.',
      ),
    shownAs: z
      .enum(['name', 'pseudonym', 'hidden'])
      .describe('What `displayName` is; `hidden` came from earlier releases.'),
    reasonRequired: z
      .boolean()
      .describe(
        'Whether a pseudonym is shown only until the caller has said why it looks, by `POST /v1/access-reasons` for the event.',
      ),
  })
  .meta({ id: 'ShownPerson' });

/** Earlier releases stored other codes too. */
const reason = z
  .string()
  .meta({ 'x-extensible-enum': [...reasonCodes] })
  .nullable()
  .describe('Why it ended, as a code; null while it has not, or where nobody said.');

export const registrationResponse = z
  .object({
    id: id.describe('The id of the registration.'),
    eventId: id.describe('The event.'),
    personId: id.describe('Who comes.'),
    organisationId: id.nullable().describe('Whom the person comes for; null for nobody.'),
    role: z.enum(registrationRoles).describe('As what the person comes.'),
    status: z.enum(registrationStatuses).describe('Where it is in its life.'),
    position: z
      .int()
      .positive()
      .nullable()
      .describe('Rank in the waiting list, from 1; null for who does not wait.'),
    reason,
    replaces: id.nullable().describe('The registration that this one stands in for.'),
    outsideWindowReason: z
      .string()
      .nullable()
      .meta({ 'x-extensible-enum': [...outsideWindowReasons] })
      .describe(
        'Why the registration window did not count, where it did not, as a code; texts of earlier releases are for the secretariat alone.',
      ),
    externalRef: shownExternalRef,
    pendingWith: z
      .string()
      .nullable()
      .describe(
        'Whose turn it is: the id of an organisation, or `organisers` of the event; null when nobody has to act.',
      ),
    pendingUntil: instant.nullable().describe('Until when that one has to act.'),
    nominatedAt: instant.describe('When the person was nominated.'),
    changedAt: instant.describe(
      'When its last step was: a change of its status, or that new dates were asked about, accepted, or asked about no more.',
    ),
    person: shownPerson.describe('How the caller may see the person, at this moment.'),
    can: z
      .array(z.enum(registrationVerbs))
      .describe(
        'What the caller can do with it now: its state and the rights of the caller allow it.',
      ),
  })
  .meta({ id: 'Registration' });

export const registrationPage = pageOf(registrationResponse);

export const delegationResponse = z
  .object({
    eventId: id.describe('The event.'),
    organisationId: id.describe('Whom all of them come for.'),
    registrations: z.array(registrationResponse).describe('In the order of the request.'),
  })
  .meta({ id: 'Delegation' });

export const decidedBy = z
  .object({
    role: z.enum(['secretariat', 'partner']).describe('What the client is.'),
    organisationId: id.nullable().describe('The organisation that the client was bound to then.'),
    clientId: id
      .nullable()
      .describe('Null for all but the secretariat and clients of the same organisation.'),
  })
  .meta({ id: 'DecidedBy' });

export const registrationStep = z
  .object({
    id: id.describe('The id of the message that told of it.'),
    at: instant.describe('When it happened.'),
    type: z.enum(happenings).describe('What happened, as the type of the message names it.'),
    reason,
    position: z
      .int()
      .positive()
      .nullable()
      .describe('Rank in the waiting list at that moment; null elsewhere.'),
    newDates: z
      .string()
      .nullable()
      .meta({ 'x-extensible-enum': [...dateSteps] })
      .describe(
        'What happened about new dates of the event, whose `type` is what it was before; null for other steps.',
      ),
    by: decidedBy
      .nullable()
      .describe('Who decided it; null where nobody did, such as a seat for the next in line.'),
  })
  .meta({ id: 'RegistrationStep' });

export const historyPage = pageOf(registrationStep);
