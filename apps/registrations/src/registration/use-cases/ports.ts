import type { CommandContext } from '@regional-events/kernel';
import type { Invitation } from '../../invitation/use-cases/ports.ts';
import type { KnownEvent } from '../../known-event/domain/known-event.ts';
import type { OrganisationStatus } from '../../known-organisation/use-cases/ports.ts';
import type { KnownPerson } from '../../known-person/use-cases/ports.ts';
import type { Registration, RegistrationChange } from '../domain/registration.ts';
import type { SeatDecision } from '../domain/seat-decision.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';

export abstract class SeatPlans {
  abstract find(eventId: string): Promise<SeatPlan | undefined>;
  /**
   * Stores the plan if its version is still the loaded one; otherwise the transaction is retried. Every promise about
   * seats rests on this check.
   */
  abstract save(plan: SeatPlan): Promise<void>;
}

export abstract class Registrations {
  abstract find(id: string): Promise<Registration | undefined>;
  /** The head of the waiting list, in its order. */
  abstract queue(eventId: string, limit: number): Promise<readonly Registration[]>;
  /** How many live registrations of the organisation have a seat or are on the waiting list. */
  abstract seatsOf(eventId: string, organisationId: string): Promise<number>;
  abstract live(eventId: string): Promise<readonly Registration[]>;
  /** Checks each registration's version. */
  abstract save(changes: readonly RegistrationChange[]): Promise<void>;
}

/** Who is to be nominated where, for whom and by which client. */
export interface AdmissionQuestion {
  readonly eventId: string;
  /** Null for a speaker who speaks for nobody. */
  readonly organisationId: string | null;
  readonly personIds: readonly string[];
  readonly clientId: string;
  readonly externalRefs: readonly string[];
}

/** What an admission and the seat decision after it are based on, read in one snapshot. */
export interface AdmissionFacts {
  readonly eventId: string;
  readonly event: KnownEvent | undefined;
  readonly plan: SeatPlan | undefined;
  readonly organisationStatus: OrganisationStatus | undefined;
  /** Of the organisation to the event, sent or accepted; it may be too late to answer it. */
  readonly liveInvitation: Invitation | undefined;
  /** One that lapsed since nobody answered it in time. */
  readonly unansweredInvitation: Invitation | undefined;
  readonly people: ReadonlyMap<string, KnownPerson>;
  /** Those of the people who have a live registration for the event. */
  readonly registered: ReadonlySet<string>;
  /** Those of the client's keys that it has used. */
  readonly externalRefsTaken: ReadonlySet<string>;
}

/** Reads inside the running transaction. */
export abstract class AdmissionReads {
  abstract factsFor(question: AdmissionQuestion): Promise<AdmissionFacts>;
}

/** Appends the messages about a decision. */
export abstract class SeatMessages {
  abstract append(decision: SeatDecision, context: CommandContext): Promise<void>;
}

/**
 * Runs the commands about one event's seats one after another within this process, each in its own unit of work: of
 * two concurrent writers of a plan one fails at once, and many callers would spend their time on conflicts.
 * Correctness does not depend on it; the version check of the plan decides.
 */
export abstract class SeatExecutor {
  abstract run<T>(
    eventId: string,
    context: CommandContext,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T>;
}
