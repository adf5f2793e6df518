import { etagOf, type Versioned } from '@regional-events/kernel';
import { freeSeats, type SeatPlan } from '../domain/seat-plan.ts';

export interface SeatPlanItem {
  readonly eventId: string;
  readonly capacity: number;
  readonly taken: number;
  readonly onOffer: number;
  readonly waiting: number;
  readonly quotas: readonly never[];
}

/** The ETag is that of capacity and quotas, which registrations do not move. */
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

export function availabilityItem(plan: SeatPlan): AvailabilityItem {
  const { item } = seatPlanView(plan);
  const free = freeSeats(plan);
  const { capacity, taken, onOffer, waiting } = item;
  const ended = plan.ended === null ? '' : ' The event is over, so none is given any more.';
  return {
    ...item,
    free,
    explained: [
      {
        name: 'capacity',
        value: capacity,
        because: 'The seats of the event, as its seat plan says.',
      },
      {
        name: 'taken',
        value: taken,
        because: 'Confirmed registrations of participants and observers.',
      },
      {
        name: 'onOffer',
        value: onOffer,
        because: 'Seats offered to people who have not accepted yet.',
      },
      {
        name: 'waiting',
        value: waiting,
        because: 'Registrations on the waiting list, first come, first served.',
      },
      {
        name: 'free',
        value: free,
        because: `Capacity ${capacity} less ${taken} taken and ${onOffer} on offer.${ended}`,
      },
    ],
  };
}
