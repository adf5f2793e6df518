import type { Actor } from '@regional-events/kernel';
import type { KnownSeatPlan } from '../../known-seat-plan/known-seat-plans.ts';
import { spanOf } from '../domain/event-days.ts';
import type { CancellationReason } from '../domain/cancellation-reason.ts';
import type { EventDetails } from '../domain/event-details.ts';
import type { EventStatus } from '../domain/event-life.ts';
import type { EventState } from '../domain/regional-event.ts';

/** An event as the API shows it; its capacity is the seat plan's once there is one. */
export interface EventView extends EventDetails {
  readonly id: string;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly status: EventStatus;
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
  const { details, status } = state;
  const { kind, title, topics, seriesId, numberInSeries, organiserIds, ...more } = details;
  const span = spanOf(details);
  const isOwn = actor.role === 'secretariat' || actor.clientId === state.createdBy;
  return {
    id,
    kind,
    title,
    topics,
    seriesId,
    numberInSeries,
    organiserIds,
    ...more,
    capacity: seatPlan?.capacity ?? details.capacity,
    startsAt: span?.startsAt.toISOString() ?? null,
    endsAt: span?.endsAt.toISOString() ?? null,
    status,
    cancellationReason: state.cancellationReason,
    externalRef: isOwn ? state.externalRef : null,
  };
}

/** The event's ETag, with the sequence of the seat plan that is shown with it. */
export function eventEtag(ownEtag: string, seatPlan: KnownSeatPlan | undefined): string {
  return seatPlan === undefined ? ownEtag : ownEtag.replace(/"$/, `-c${seatPlan.sequence}"`);
}
