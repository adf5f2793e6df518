import { registrationRoles, registrationStatuses } from '@regional-events/contracts-registrations';
import {
  externalRef,
  id,
  listQuery,
  longText,
  queryNumber,
  vocabularyCode,
} from '@regional-events/platform-http';
import { z } from 'zod';

const REASON_LENGTH = 500;
const LARGEST_DELEGATION = 100;

const role = z.enum(registrationRoles).default('participant');
const ownKey = externalRef.nullable().default(null);
/** Why the window does not count here; by the secretariat alone. */
const outsideWindowReason = longText(REASON_LENGTH).nullable().default(null);

export const eventParam = z.object({ eventId: id });
export type EventParam = z.output<typeof eventParam>;

export const registerPersonRequest = z
  .strictObject({
    personId: id,
    /** Null for a speaker who speaks for nobody. */
    organisationId: id.nullable(),
    role,
    outsideWindowReason,
    externalRef: ownKey,
  })
  .meta({ id: 'NominatePerson' });
export type RegisterPersonRequest = z.output<typeof registerPersonRequest>;

export const nominateDelegationRequest = z
  .strictObject({
    organisationId: id,
    people: z
      .array(z.strictObject({ personId: id, role, externalRef: ownKey }))
      .min(1)
      .max(LARGEST_DELEGATION),
    outsideWindowReason,
  })
  .meta({ id: 'NominateDelegation' });
export type NominateDelegationRequest = z.output<typeof nominateDelegationRequest>;

export const leaveRequest = z
  .strictObject({
    /** A code such as `illness`; never a name or a story. */
    reason: vocabularyCode.nullable().default(null),
  })
  .prefault({})
  .meta({ id: 'LeaveEvent' });
export type LeaveRequest = z.output<typeof leaveRequest>;

const filters = {
  organisationId: id,
  personId: id,
  status: z.enum(registrationStatuses),
  role: z.enum(registrationRoles),
};

export const registrationListQuery = listQuery({ filters: { eventId: id, ...filters } });
export type RegistrationListQuery = z.output<typeof registrationListQuery>;

export const eventRegistrationListQuery = listQuery({ filters });
export type EventRegistrationListQuery = z.output<typeof eventRegistrationListQuery>;

export const waitingListQuery = listQuery({ filters: { organisationId: id } });
export type WaitingListQuery = z.output<typeof waitingListQuery>;

const LIMIT = { least: 1, most: 200, preset: 50 };

/** A history has no keys to look for: only its length is asked for. */
export const historyQuery = z.strictObject({
  limit: queryNumber(LIMIT),
  after: id.exactOptional(),
});
export type HistoryQuery = z.output<typeof historyQuery>;
