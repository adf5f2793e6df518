import { AggregateRoot, newIdAfter, type Recorded } from '@regional-events/kernel';
import type { LapseReason } from './registration.ts';

export interface SeatNumbers {
  readonly capacity: number;
  /** Seats of confirmed registrations. */
  readonly taken: number;
  /** Seats offered and not yet accepted. */
  readonly onOffer: number;
  /** Registrations on the waiting list. */
  readonly waiting: number;
}

export type SeatPlanEvent =
  | { readonly type: 'opened'; readonly numbers: SeatNumbers }
  | { readonly type: 'capacity-changed'; readonly numbers: SeatNumbers };

/**
 * The seats of one event. Every decision about them writes this one document under a version check, so that no two
 * decisions can give away the same free seat.
 */
export interface SeatPlan extends SeatNumbers {
  readonly eventId: string;
  /** The next place in the published order of the waiting list. */
  readonly nextQueueNumber: number;
  /** How many people have a number at the event, whoever left; null where an older version stored the plan. */
  readonly peopleNumbered: number | null;
  /** Set once the event has ended: seats change no more. */
  readonly ended: LapseReason | null;
  /** Counts changes of capacity and quotas alone; callers see it as the ETag. */
  readonly termsVersion: number;
  /** As loaded; 0 = not stored yet. Saving stores it plus one. */
  readonly version: number;
  readonly sequence: number;
  readonly lastMessageId: string | null;
}

export interface SeatPlanChange {
  readonly plan: SeatPlan;
  readonly recorded: readonly Recorded<SeatPlanEvent>[];
}

export function freeSeats(numbers: SeatNumbers): number {
  return Math.max(0, numbers.capacity - numbers.taken - numbers.onOffer);
}

export function openSeatPlan(eventId: string, capacity: number, at: Date): SeatPlanChange {
  const { version, sequence, lastMessageId } = AggregateRoot.fresh(eventId);
  const plan: SeatPlan = {
    eventId,
    capacity,
    taken: 0,
    onOffer: 0,
    waiting: 0,
    nextQueueNumber: 1,
    peopleNumbered: 0,
    ended: null,
    termsVersion: 1,
    version,
    sequence,
    lastMessageId,
  };
  return planEvent(plan, 'opened', at);
}

/** The plan with a message that carries its present numbers. */
export function planEvent(plan: SeatPlan, type: SeatPlanEvent['type'], at: Date): SeatPlanChange {
  const id = newIdAfter(plan.lastMessageId);
  const sequence = plan.sequence + 1;
  const { capacity, taken, onOffer, waiting } = plan;
  const event: SeatPlanEvent = { type, numbers: { capacity, taken, onOffer, waiting } };
  return {
    plan: { ...plan, sequence, lastMessageId: id },
    recorded: [{ id, sequence, occurredAt: at, event }],
  };
}
