import { etagOf, shownReference, type Actor, type Versioned } from '@regional-events/kernel';
import { seesOldReasons } from '../domain/access.ts';
import { shownReason } from '../domain/outside-window.ts';
import type { Registration, RegistrationChange } from '../../seating/domain/registration.ts';

export { outsideWindowReasons } from '../domain/outside-window.ts';
export { registrationVerbs, type RegistrationVerb } from '../../seating/domain/registration.ts';

/** A registration as the API shows it, without the person's name. */
export interface RegistrationItem {
  readonly id: string;
  readonly eventId: string;
  readonly personId: string;
  readonly organisationId: string | null;
  readonly role: Registration['role'];
  readonly status: Registration['status'];
  readonly position: number | null;
  readonly reason: string | null;
  readonly replaces: string | null;
  readonly outsideWindowReason: string | null;
  readonly externalRef: string | null;
  readonly pendingWith: string | null;
  readonly pendingUntil: string | null;
  readonly nominatedAt: string;
  readonly changedAt: string;
}

/** `position`: its rank in the waiting list, from 1; null when it does not wait. */
export function registrationItem(
  registration: Registration,
  position: number | null,
  actor: Actor,
): RegistrationItem {
  return {
    id: registration.id,
    eventId: registration.eventId,
    personId: registration.personId,
    organisationId: registration.organisationId,
    role: registration.role,
    status: registration.status,
    position,
    reason: registration.reason,
    replaces: registration.replaces,
    outsideWindowReason: seesOldReasons(actor)
      ? registration.outsideWindowReason
      : shownReason(registration.outsideWindowReason),
    externalRef: shownReference(registration, actor),
    // Without a chain and without offers only new dates are to be accepted.
    pendingWith: registration.askedUntil && (registration.organisationId ?? 'organisers'),
    pendingUntil: registration.askedUntil?.toISOString() ?? null,
    nominatedAt: registration.nominatedAt.toISOString(),
    changedAt: registration.changedAt.toISOString(),
  };
}

/** The answer to a command: the registration as it will be after saving. */
export function changedItem(
  { registration }: RegistrationChange,
  actor: Actor,
): Versioned<RegistrationItem> {
  const position =
    registration.status === 'waiting' ? (registration.steps.at(-1)?.position ?? null) : null;
  return {
    item: registrationItem(registration, position, actor),
    etag: etagOf(registration.version + 1),
  };
}
