import type { CommandContext } from '@regional-events/kernel';
import type { NumberedRegistration } from '../domain/pseudonym.ts';
import type { Registration, RegistrationChange } from '../domain/registration.ts';
import type { SeatDecision } from '../domain/seat-decisions.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';

export abstract class SeatPlans {
  abstract find(eventId: string): Promise<SeatPlan | undefined>;
  /**
   * Stores plans whose versions are still the loaded ones; otherwise the transaction is retried. Every promise about
   * seats rests on this check. Of one plan there may be several states, each made from the one before.
   */
  abstract save(plans: readonly SeatPlan[]): Promise<void>;
}

export abstract class Registrations {
  abstract find(id: string): Promise<Registration | undefined>;
  /** The head of the waiting list, in its order. */
  abstract queue(eventId: string, limit: number): Promise<readonly Registration[]>;
  /** How many live registrations of the organisation have a seat or are on the waiting list. */
  abstract seatsOf(eventId: string, organisationId: string): Promise<number>;
  abstract live(eventId: string): Promise<readonly Registration[]>;
  /** Of whatever event and state. */
  abstract ofPerson(personId: string): Promise<readonly Registration[]>;
  abstract liveOfPerson(eventId: string, personId: string): Promise<Registration | undefined>;
  /** Its rank in the waiting list, from 1; null where it does not wait. */
  abstract position(registration: Registration): Promise<number | null>;
  /** Checks each registration's version, as `SeatPlans.save` does. */
  abstract save(changes: readonly RegistrationChange[]): Promise<void>;
}

/** What stands for people's names at events. */
export abstract class Pseudonyms {
  /** Events of the first so many registrations that were stored without a pseudonym. */
  abstract eventsWithout(limit: number): Promise<readonly string[]>;
  /** All of the event, in the order of their ids. */
  abstract at(eventId: string): Promise<readonly NumberedRegistration[]>;
  abstract of(ids: readonly string[]): Promise<readonly NumberedRegistration[]>;
  /** By the ids of registrations that have none. */
  abstract keep(pseudonyms: ReadonlyMap<string, string>): Promise<void>;
}

/** Loads a plan and writes decisions, inside the running transaction. */
export abstract class Seats {
  /** Throws SeatPlanNotOpenError. */
  abstract plan(eventId: string): Promise<SeatPlan>;
  /** In their order; each was made as if the ones before had been stored. */
  abstract write(made: readonly MadeDecision[]): Promise<void>;
}

export interface MadeDecision {
  readonly decision: SeatDecision;
  /** Of the command, for its messages. */
  readonly context: CommandContext;
}

/** Appends the messages about decisions. */
export abstract class SeatMessages {
  abstract append(made: readonly MadeDecision[]): Promise<void>;
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
