import type { Invitation } from '../../invitation/use-cases/ports.ts';
import type { KnownEvent } from '../../known-event/known-events.ts';
import type { KnownOrganisation } from '../../known-organisation/known-organisations.ts';
import type { KnownPerson } from '../../known-person/known-people.ts';
import type { Registration } from '../../seating/domain/registration.ts';
import type { SeatPlan } from '../../seating/domain/seat-plan.ts';

/** What a command about the seats of an event has to know. */
export interface Question {
  readonly eventId: string;
  /** Whom people are nominated for; null for a speaker who speaks for nobody, and where nobody is nominated. */
  readonly organisationId: string | null;
  readonly personIds: readonly string[];
  readonly clientId: string;
  readonly externalRefs: readonly string[];
  /** The registration that is to end, which may let the first of the waiting list move up. */
  readonly leaving: string | null;
}

/** What several commands have to know, read in one snapshot. */
export interface Facts {
  readonly events: readonly KnownEvent[];
  /** Each knows how many people have a number. */
  readonly plans: readonly SeatPlan[];
  readonly organisations: ReadonlyMap<string, KnownOrganisation>;
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Sent or accepted; it may be too late to answer them. */
  readonly liveInvitations: readonly Invitation[];
  /** Those that lapsed since nobody answered in time, the latest first. */
  readonly unansweredInvitations: readonly Invitation[];
  /** How many live registrations with a seat or on the waiting list an organisation with a live invitation has. */
  readonly seatsUsed: readonly (OfOrganisation & { readonly used: number })[];
  /** Every registration of the people in question, also those that ended, in the order of their ids. */
  readonly registered: readonly RegisteredBefore[];
  readonly refsTaken: readonly { readonly createdBy: string; readonly externalRef: string }[];
  /** Those that are to end, and as many of the waiting list's head as may move up. */
  readonly registrations: readonly Registration[];
}

export interface RegisteredBefore {
  readonly eventId: string;
  readonly personId: string;
  readonly live: boolean;
  /** Missing where an earlier version stored it. */
  readonly pseudonym?: string | null;
}

export interface OfOrganisation {
  readonly eventId: string;
  readonly organisationId: string;
}

/** Reads inside the running transaction. */
export abstract class FactReads {
  abstract factsFor(questions: readonly Question[]): Promise<Facts>;
}
