import { etagOf, type Versioned } from '@regional-events/kernel';
import type { SeenEvent } from '../../known-event/use-cases/ports.ts';
import { freeSeats, type SeatPlan } from '../domain/seat-plan.ts';

export interface SeatPlanItem {
  readonly eventId: string;
  readonly capacity: number;
  readonly taken: number;
  readonly onOffer: number;
  readonly waiting: number;
  readonly quotas: readonly never[];
}

/** The ETag covers capacity and quotas; registrations do not change it. */
export function seatPlanView(plan: SeatPlan): Versioned<SeatPlanItem> {
  const { eventId, capacity, taken, onOffer, waiting } = plan;
  return {
    item: { eventId, capacity, taken, onOffer, waiting, quotas: [] },
    etag: etagOf(plan.termsVersion),
  };
}

export interface AvailabilityItem extends SeatPlanItem {
  readonly free: number;
  readonly explained: readonly {
    readonly name: string;
    readonly value: number;
    readonly because: string;
  }[];
}

/** What decides about free seats besides the plan: whether the event still takes people. */
export interface Openness {
  readonly event: Pick<SeenEvent, 'status' | 'over'>;
  /** Seats that open invitations offer. */
  readonly invited: number;
}

export function availabilityItem(plan: SeatPlan, openness: Openness): AvailabilityItem {
  const { item } = seatPlanView(plan);
  const { capacity, taken, onOffer, waiting } = item;
  const closed = whyNone(plan, openness);
  const free = closed === undefined ? freeSeats(plan) : 0;
  const { invited } = openness;
  const explained = [
    ['capacity', capacity, 'The seats of the event, as its seat plan says.'],
    ['taken', taken, 'Confirmed registrations of participants and observers.'],
    ['onOffer', onOffer, 'Seats offered to people who have not accepted yet.'],
    ['waiting', waiting, 'Registrations on the waiting list, first come, first served.'],
    ['invited', invited, invitedBecause(invited, capacity)],
    ['free', free, closed ?? `Capacity ${capacity} less ${taken} taken and ${onOffer} on offer.`],
  ] as const;
  return {
    ...item,
    free,
    explained: explained.map(([name, value, because]) => ({ name, value, because })),
  };
}

/** Why no seat can be had whatever the plan says; undefined where the plan alone decides. */
function whyNone({ ended }: SeatPlan, { event }: Openness): string | undefined {
  if (ended === 'event-cancelled' || event.status === 'cancelled')
    return 'The event is cancelled, so no seat is given.';
  if (ended !== null || event.over) return 'The event is over, so no seat is given any more.';
  if (event.status === 'postponed')
    return 'The event is postponed: no seat is given before it has new days.';
  return undefined;
}

function invitedBecause(invited: number, capacity: number): string {
  const seats = 'Seats that the open invitations of the event offer, taken or not';
  return invited > capacity ? `${seats}: ${invited - capacity} more than there are.` : `${seats}.`;
}
