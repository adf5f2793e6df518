import {
  leaveReasons,
  registrationRoles,
  registrationStatuses,
} from '@regional-events/contracts-registrations';
import {
  externalRef,
  externalRefText,
  id,
  listQuery,
  pageQuery,
} from '@regional-events/platform-http';
import { z } from 'zod';
import { outsideWindowReasons } from '../use-cases/registration-view.ts';

const LARGEST_DELEGATION = 100;

const role = z
  .enum(registrationRoles)
  .default('participant')
  .describe(
    'As what the person comes; a speaker, observer, interpreter or organiser takes no seat.',
  );
const ownKey = externalRef.nullable().default(null).describe(externalRefText);
const personId = id.describe('Who is nominated.');
const outsideWindowReason = z
  .enum(outsideWindowReasons)
  .nullable()
  .default(null)
  .describe('Why the registration window does not count here; from the secretariat alone.');

export const registerPersonRequest = z
  .strictObject({
    personId,
    organisationId: id
      .nullable()
      .describe('Whom the person comes for; null for a speaker who speaks for nobody.'),
    role,
    outsideWindowReason,
    externalRef: ownKey,
  })
  .meta({ id: 'NominatePerson' });
export type RegisterPersonRequest = z.output<typeof registerPersonRequest>;

export const nominateDelegationRequest = z
  .strictObject({
    organisationId: id.describe('Whom all of them come for.'),
    people: z
      .array(z.strictObject({ personId, role, externalRef: ownKey }))
      .min(1)
      .max(LARGEST_DELEGATION)
      .describe('Who is nominated, each once.'),
    outsideWindowReason,
  })
  .meta({ id: 'NominateDelegation' });
export type NominateDelegationRequest = z.output<typeof nominateDelegationRequest>;

export const leaveRequest = z
  .strictObject({
    reason: z
      .enum(leaveReasons)
      .nullable()
      .default(null)
      .describe(
        'Why, as a code: it is told on the topic, so it says nothing about a person’s life.',
      ),
  })
  .prefault({})
  .meta({ id: 'LeaveEvent' });
export type LeaveRequest = z.output<typeof leaveRequest>;

const filters = {
  organisationId: id.describe('Whom the person comes for.'),
  personId: id.describe('Who comes.'),
  status: z.enum(registrationStatuses).describe('Where it is in its life.'),
  role: z.enum(registrationRoles).describe('As what the person comes.'),
};

export const registrationListQuery = listQuery({
  filters: { eventId: id.describe('The event.'), ...filters },
});
export type RegistrationListQuery = z.output<typeof registrationListQuery>;

export const eventRegistrationListQuery = listQuery({ filters });
export type EventRegistrationListQuery = z.output<typeof eventRegistrationListQuery>;

export const waitingListQuery = listQuery({ filters: { organisationId: filters.organisationId } });
export type WaitingListQuery = z.output<typeof waitingListQuery>;

/** A history has no further filters, only a page size. */
export const historyQuery = pageQuery({});
export type HistoryQuery = z.output<typeof historyQuery>;
