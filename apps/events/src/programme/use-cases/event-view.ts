import { shownReference, type Actor } from '@regional-events/kernel';
import type { KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import type { CancellationReason, EventItem } from '../domain/event/event-details.ts';
import { eventItem } from '../domain/event/event-item.ts';
import type { EventState } from '../domain/event/regional-event.ts';

/** An event as the API shows it; its capacity is the seat plan's once there is one. */
export interface EventView extends EventItem {
  readonly cancellationReason: CancellationReason | null;
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
}

export function eventView(
  id: string,
  state: EventState,
  seatPlan: KnownSeatPlan | undefined,
  actor: Actor,
): EventView {
  const item = eventItem(id, state);
  return {
    ...item,
    capacity: seatPlan?.capacity ?? item.capacity,
    cancellationReason: state.cancellationReason,
    externalRef: shownReference(state, actor),
  };
}

/** The event's ETag, with the sequence of the seat plan that is shown with it. */
export function eventEtag(ownEtag: string, seatPlan: KnownSeatPlan | undefined): string {
  return seatPlan === undefined ? ownEtag : ownEtag.replace(/"$/, `-c${seatPlan.sequence}"`);
}
