import type {
  LapseReason,
  LeaveReason,
  OwnReason,
  RegistrationRole,
  RegistrationStatus,
} from '@regional-events/contracts-registrations';
import { newId, newIdAfter, type Recorded, type ClientRole } from '@regional-events/kernel';

export type { LapseReason, LeaveReason, OwnReason, RegistrationRole, RegistrationStatus };

export type RegistrationEvent =
  | { readonly type: 'nominated' }
  | { readonly type: 'endorsed' }
  | { readonly type: 'confirmed' }
  | { readonly type: 'put-on-waiting-list'; readonly position: number }
  | {
      readonly type: 'withdrawn' | 'declined';
      readonly reason: LeaveReason | OwnReason | null;
    }
  | { readonly type: 'lapsed'; readonly reason: LapseReason }
  | {
      readonly type: 'asked-again';
      readonly status: RegistrationStatus;
      /** Until when somebody has to accept. */
      readonly answerBy: Date;
    }
  | { readonly type: 'accepted' | 'asked-no-more'; readonly status: RegistrationStatus };

/** Who decided: the client, and the organisation to which it was bound then. */
export interface Decider {
  readonly clientId: string;
  readonly organisationId: string | null;
  readonly role: ClientRole;
}

/** One step of a registration's history; carries the id of its message. */
export interface Step {
  readonly id: string;
  readonly at: Date;
  readonly type: RegistrationEvent['type'];
  readonly reason: string | null;
  readonly position: number | null;
  /** Missing for consequences, and in steps that earlier versions stored. */
  readonly by?: Decider | null;
}

/** A request to register one person for one event. */
export interface Nomination {
  readonly personId: string;
  /** Null for a speaker who represents no organisation. */
  readonly organisationId: string | null;
  readonly role: RegistrationRole;
  readonly outsideWindowReason: string | null;
  readonly externalRef: string | null;
}

/** One person at one event. A value: decisions return new ones and leave the old as they were. */
export interface Registration extends Nomination {
  readonly id: string;
  readonly eventId: string;
  readonly status: RegistrationStatus;
  /** Why it ended, as a code. */
  readonly reason: string | null;
  /** Place in the event's published order; null where no seat is taken. */
  readonly queueNumber: number | null;
  /** What stands for the person's name at the event; null where an older version registered. */
  readonly pseudonym: string | null;
  readonly replaces: string | null;
  /** Until when the nominating organisation has to accept new dates; null where it has not. */
  readonly askedUntil: Date | null;
  /** The client that nominated. */
  readonly createdBy: string;
  readonly nominatedAt: Date;
  readonly changedAt: Date;
  readonly steps: readonly Step[];
  /** As loaded; 0 = not stored yet. Saving stores it plus one. */
  readonly version: number;
  /** Sequence of the last message. */
  readonly sequence: number;
  readonly lastMessageId: string | null;
}

/** A changed registration, with the steps that led to it. */
export interface RegistrationChange {
  readonly registration: Registration;
  readonly recorded: readonly Recorded<RegistrationEvent>[];
}

const live: readonly RegistrationStatus[] = ['nominated', 'endorsed', 'confirmed', 'waiting'];
const seatless: readonly RegistrationRole[] = ['speaker', 'interpreter', 'organiser'];

/** A person has at most one live registration per event. */
export function isLive(status: RegistrationStatus): boolean {
  return live.includes(status);
}

export function takesSeat(role: RegistrationRole): boolean {
  return !seatless.includes(role);
}

export function holdsSeat(registration: Registration): boolean {
  return registration.status === 'confirmed' && takesSeat(registration.role);
}

export const registrationVerbs = ['accept', 'withdraw', 'decline'] as const;
export type RegistrationVerb = (typeof registrationVerbs)[number];

/** The verbs that it allows. */
export function allowedTransitions({
  status,
  askedUntil,
}: Pick<Registration, 'status' | 'askedUntil'>): readonly RegistrationVerb[] {
  if (!isLive(status)) return [];
  return [...(askedUntil === null ? [] : (['accept'] as const)), 'withdraw', 'decline'];
}

export interface Beginning {
  readonly eventId: string;
  readonly queueNumber: number | null;
  readonly createdBy: string;
}

/**
 * A new registration without any step. Without an endorsement chain nobody decides between nomination and seating, so the
 * first message is the one about the seat or the waiting list.
 */
export function begin(nomination: Nomination, beginning: Beginning, at: Date): Registration {
  return {
    ...nomination,
    ...beginning,
    id: newId(),
    status: 'nominated',
    reason: null,
    pseudonym: null,
    replaces: null,
    askedUntil: null,
    nominatedAt: at,
    changedAt: at,
    steps: [],
    version: 0,
    sequence: 0,
    lastMessageId: null,
  };
}

/** The next state of a registration, with the id and sequence of the message about it. */
export function happened(
  before: Registration,
  event: RegistrationEvent,
  at: Date,
): RegistrationChange {
  const id = newIdAfter(before.lastMessageId);
  const sequence = before.sequence + 1;
  const reason = 'reason' in event ? event.reason : null;
  const position = 'position' in event ? event.position : null;
  return {
    registration: {
      ...before,
      status: statusAfter(event),
      askedUntil: askedAfter(event, before.askedUntil),
      reason,
      changedAt: at,
      steps: [...before.steps, { id, at, type: event.type, reason, position }],
      sequence,
      lastMessageId: id,
    },
    recorded: [{ id, sequence, occurredAt: at, event }],
  };
}

export function statusAfter(event: RegistrationEvent): RegistrationStatus {
  if ('status' in event) return event.status;
  return event.type === 'put-on-waiting-list' ? 'waiting' : event.type;
}

/** Who moves up still has to accept; what has ended has not. */
function askedAfter(event: RegistrationEvent, before: Date | null): Date | null {
  if ('answerBy' in event) return event.answerBy;
  return 'status' in event || !isLive(statusAfter(event)) ? null : before;
}
