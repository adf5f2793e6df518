import { shownReference, type Actor } from '@regional-events/kernel';
import type { KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import type { CancellationReason, EventItem } from '../domain/event/event-details.ts';
import { abilitiesAt, type EventAbility } from '../domain/event/event-abilities.ts';
import { eventItem } from '../domain/event/event-item.ts';
import { missingForPublishing } from '../domain/event/event-promises.ts';
import type { EventState } from '../domain/event/regional-event.ts';

export { eventAbilities } from '../domain/event/event-abilities.ts';

/** An event as the API shows it; its capacity is the seat plan's once there is one. */
export interface EventView extends EventItem {
  readonly cancellationReason: CancellationReason | null;
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
  /** What the reader may do with it. */
  readonly can: readonly EventAbility[];
  /** Pointers to what a draft lacks before it can be published. */
  readonly missing: readonly string[];
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
    can: abilitiesAt(actor, state),
    missing: state.status === 'draft' ? missingForPublishing(state.details) : [],
  };
}

/** The event's ETag, with the sequence of the seat plan that is shown with it. */
export function eventEtag(ownEtag: string, seatPlan: KnownSeatPlan | undefined): string {
  return seatPlan === undefined ? ownEtag : ownEtag.replace(/"$/, `-c${seatPlan.sequence}"`);
}
