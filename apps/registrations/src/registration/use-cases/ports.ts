import type { CommandContext } from '@regional-events/kernel';
import type { Registration, RegistrationChange } from '../domain/registration.ts';
import type { SeatDecision } from '../domain/seat-decision.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';

export abstract class SeatPlans {
  abstract find(eventId: string): Promise<SeatPlan | undefined>;
  /**
   * Stores the plan if it still has the version it was loaded with; else the transaction runs
   * again. All that is promised about seats rests on this guard.
   */
  abstract save(plan: SeatPlan): Promise<void>;
}

export abstract class Registrations {
  abstract find(id: string): Promise<Registration | undefined>;
  /** Those of these people who have a live registration for the event. */
  abstract registered(eventId: string, personIds: readonly string[]): Promise<ReadonlySet<string>>;
  /** Those of these keys that the client has used. */
  abstract refsTaken(
    clientId: string,
    externalRefs: readonly string[],
  ): Promise<ReadonlySet<string>>;
  /** The first of the waiting list, in its order. */
  abstract queue(eventId: string, limit: number): Promise<readonly Registration[]>;
  /** How many of the organisation's live registrations have a seat or wait for one. */
  abstract seatsOf(eventId: string, organisationId: string): Promise<number>;
  abstract live(eventId: string): Promise<readonly Registration[]>;
  /** Guarded by each registration's version. */
  abstract save(changes: readonly RegistrationChange[]): Promise<void>;
}

/** Tells of what was decided. */
export abstract class SeatMessages {
  abstract append(decision: SeatDecision, context: CommandContext): Promise<void>;
}

/**
 * Lets the commands about one event's seats run one after another in this process, each in a
 * unit of work of its own: a hot plan fails the second of two writers at once, and a crowd of
 * callers would burn in conflicts. What is right does not depend on it; the plan's guard decides.
 */
export abstract class SeatExecutor {
  abstract run<T>(
    eventId: string,
    context: CommandContext,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T>;
}
