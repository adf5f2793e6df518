import type { Recorded } from '@regional-events/kernel';
import { allocate } from './allocation.ts';
import { CapacityBelowTakenError, NotAllowedNowError, SeatingEndedError } from './errors.ts';
import {
  allowedTransitions,
  begin,
  happened,
  holdsSeat,
  isLive,
  takesSeat,
  type LapseReason,
  type LeaveReason,
  type Nomination,
  type OwnReason,
  type Registration,
  type RegistrationChange,
} from './registration.ts';
import { freeSeats, planEvent, type SeatPlan, type SeatPlanEvent } from './seat-plan.ts';

/** Everything to write for one decision. Making it does no I/O, so that many can be made and written together. */
export interface SeatDecision {
  readonly plan: SeatPlan;
  readonly planRecorded: readonly Recorded<SeatPlanEvent>[];
  /** At most one change for each registration. */
  readonly changes: readonly RegistrationChange[];
}

/** A new registration is confirmed if a seat is free, else it goes to the end of the waiting list. */
export function nominate(
  plan: SeatPlan,
  nomination: Nomination,
  createdBy: string,
  at: Date,
): SeatDecision {
  if (plan.ended !== null) throw new SeatingEndedError();
  const needsSeat = takesSeat(nomination.role);
  const queueNumber = needsSeat ? plan.nextQueueNumber : null;
  const begun = begin(nomination, { eventId: plan.eventId, queueNumber, createdBy }, at);
  if (!needsSeat) return decision(plan, [happened(begun, { type: 'confirmed' }, at)]);
  const queued = { ...plan, nextQueueNumber: plan.nextQueueNumber + 1 };
  // People on the waiting list go first, even if a seat has just become free.
  const { plan: seatedPlan, seated } = allocate(queued, plan.waiting === 0 ? [begun] : []);
  if (seated.length > 0) return decision(seatedPlan, [happened(begun, { type: 'confirmed' }, at)]);
  const position = plan.waiting + 1;
  const waiting = happened(begun, { type: 'put-on-waiting-list', position }, at);
  return decision({ ...queued, waiting: position }, [waiting]);
}

/** Several people one after the other: the plan of each is what the one before has left. */
export function nominateAll(
  plan: SeatPlan,
  nominations: readonly Nomination[],
  createdBy: string,
  at: Date,
): SeatDecision {
  return nominations.reduce(
    (before, nomination) => {
      const { plan: after, changes } = nominate(before.plan, nomination, createdBy, at);
      return decision(after, [...before.changes, ...changes]);
    },
    decision(plan, []),
  );
}

export interface Leaving {
  readonly type: 'withdrawn' | 'declined';
  /** A code. */
  readonly reason: LeaveReason | OwnReason | null;
}

/**
 * A registration ends by somebody's decision, and the first on the waiting list gets its seat in the same decision.
 * `queue`: the head of the waiting list.
 */
export function leave(
  plan: SeatPlan,
  registration: Registration,
  leaving: Leaving,
  queue: readonly Registration[],
  at: Date,
): SeatDecision {
  if (plan.ended !== null) throw new SeatingEndedError();
  if (!isLive(registration.status)) {
    throw new NotAllowedNowError(registration.status, allowedTransitions(registration));
  }
  const left = decision(without(plan, registration), [happened(registration, leaving, at)]);
  const others = queue.filter((waiting) => waiting.id !== registration.id);
  return fillFreeSeats(left, others, at);
}

/** Who is registered twice is left once also where the event is over, and no seat goes to anybody. */
export function withdrawAfterEnd(
  plan: SeatPlan,
  registration: Registration,
  leaving: Leaving,
  at: Date,
): SeatDecision {
  return decision(without(plan, registration), [happened(registration, leaving, at)]);
}

/** The event has new dates: each live registration is asked again; seats and the waiting list stay. */
export function askAgain(
  plan: SeatPlan,
  live: readonly Registration[],
  answerBy: Date,
  at: Date,
): SeatDecision {
  const asked = live.map((one) =>
    happened(one, { type: 'asked-again', status: one.status, answerBy }, at),
  );
  return decision(plan, asked);
}

/** The dates that were asked about are none any more, so nobody has to answer for them. */
export function askNoMore(plan: SeatPlan, live: readonly Registration[], at: Date): SeatDecision {
  const asked = live.filter(({ askedUntil }) => askedUntil !== null);
  const changes = asked.map((one) =>
    happened(one, { type: 'asked-no-more', status: one.status }, at),
  );
  return decision(plan, changes);
}

/** Throws SeatingEndedError or NotAllowedNowError, also once the time to answer is over. */
export function acceptDates(plan: SeatPlan, registration: Registration, at: Date): SeatDecision {
  if (plan.ended !== null) throw new SeatingEndedError();
  const { status, askedUntil } = registration;
  if (askedUntil === null || !isLive(status) || at > askedUntil) {
    throw new NotAllowedNowError(status, allowedTransitions(registration));
  }
  return decision(plan, [happened(registration, { type: 'accepted', status }, at)]);
}

/** Who was asked and did not answer in time lapses, and the seats go down the waiting list in the same decision. */
export function lapseUnanswered(
  plan: SeatPlan,
  live: readonly Registration[],
  at: Date,
): SeatDecision {
  const late = live.filter(({ askedUntil }) => askedUntil !== null && askedUntil < at);
  const lapsed = late.map((one) =>
    happened(one, { type: 'lapsed', reason: 'deadline-passed' }, at),
  );
  const ids = new Set(late.map(({ id }) => id));
  const queue = live
    .filter(({ id, status }) => status === 'waiting' && !ids.has(id))
    .toSorted((one, other) => (one.queueNumber ?? 0) - (other.queueNumber ?? 0));
  return fillFreeSeats(decision(late.reduce(without, plan), lapsed), queue, at);
}

/** Throws CapacityBelowTakenError. `queue`: the head of the waiting list, as many as there will be free seats. */
export function changeCapacity(
  plan: SeatPlan,
  capacity: number,
  queue: readonly Registration[],
  at: Date,
): SeatDecision {
  if (plan.ended !== null) throw new SeatingEndedError();
  const used = plan.taken + plan.onOffer;
  if (capacity < used) throw new CapacityBelowTakenError(used);
  const changed = { ...plan, capacity, termsVersion: plan.termsVersion + 1 };
  const filled = fillFreeSeats(decision(changed, []), queue, at);
  const { plan: after, recorded } = planEvent(filled.plan, 'capacity-changed', at);
  return { ...filled, plan: after, planRecorded: recorded };
}

/** The event is over. `open`: every live registration if it was cancelled; those without a seat if it was completed. */
export function endSeating(
  plan: SeatPlan,
  reason: LapseReason,
  open: readonly Registration[],
  at: Date,
): SeatDecision {
  const lapsing = open.filter((registration) => lapsesBy(reason, registration));
  const emptied = lapsing.reduce(without, plan);
  const changes = lapsing.map((registration) =>
    happened(registration, { type: 'lapsed', reason }, at),
  );
  return decision({ ...emptied, ended: reason }, changes);
}

function lapsesBy(reason: LapseReason, { status }: Registration): boolean {
  return isLive(status) && (reason === 'event-cancelled' || status !== 'confirmed');
}

function fillFreeSeats(so: SeatDecision, queue: readonly Registration[], at: Date): SeatDecision {
  const { plan: given, seated } = allocate(so.plan, queue);
  const plan = { ...given, waiting: given.waiting - seated.length };
  const left = freeSeats(plan);
  if (left > 0 && plan.waiting > 0)
    throw new Error(`${left} seats are free, ${plan.waiting} wait who were not loaded`);
  const promoted = seated.map((waiting) => happened(waiting, { type: 'confirmed' }, at));
  return { ...so, plan, changes: [...so.changes, ...promoted] };
}

function without(plan: SeatPlan, registration: Registration): SeatPlan {
  if (holdsSeat(registration)) return { ...plan, taken: plan.taken - 1 };
  if (registration.status === 'waiting') return { ...plan, waiting: plan.waiting - 1 };
  return plan;
}

function decision(plan: SeatPlan, changes: readonly RegistrationChange[]): SeatDecision {
  return { plan, planRecorded: [], changes };
}
