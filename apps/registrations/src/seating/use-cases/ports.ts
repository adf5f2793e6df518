import type { CommandContext } from '@regional-events/kernel';
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

/** Loads a plan and writes decisions, inside the running transaction. */
export abstract class Seats {
  /** Throws SeatPlanNotOpenError. */
  abstract plan(eventId: string): Promise<SeatPlan>;
  abstract write(decision: SeatDecision, context: CommandContext): Promise<void>;
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

/** What invitations need to know about the event's seats. */
export abstract class OrganisationSeats {
  /**
   * The capacity, and how many people of the organisation have a seat or are on the waiting list. Writes the plan, so
   * that any concurrent decision about the event's seats conflicts and both numbers stay right until the commit.
   * Throws SeatPlanNotOpenError or SeatingEndedError.
   */
  abstract hold(
    eventId: string,
    organisationId: string,
  ): Promise<{ readonly capacity: number; readonly used: number }>;
}
