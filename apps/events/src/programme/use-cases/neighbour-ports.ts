import type { Actor } from '@regional-events/kernel';
import type { EventDetails, EventItem } from '../domain/event/event-details.ts';

/** What tells whether two events have something in common. */
export interface Neighbour
  extends
    Pick<EventDetails, 'title' | 'seriesId' | 'organiserIds' | 'topics'>,
    Pick<EventItem, 'id' | 'status'> {
  readonly city: string | null;
  readonly country: string | null;
  /** In their order; at least one. */
  readonly dates: readonly string[];
  /** The countries of its series: whose authorities take part. */
  readonly audience: readonly string[];
}

/** Which events: one, those of a series, or where neither is named all that the actor organises. */
export interface AskedEvents {
  readonly eventId?: string;
  readonly seriesId?: string;
}

/** Drafts and published events with days, each as far as the actor may see it. */
export abstract class Neighbours {
  /** The newest of them, up to `most`. */
  abstract of(asked: AskedEvents, actor: Actor, most: number): Promise<readonly Neighbour[]>;
  /** Those with a day within so many days of one of these events and something in common with them; these too. */
  abstract near(
    events: readonly Neighbour[],
    withinDays: number,
    actor: Actor,
  ): Promise<readonly Neighbour[]>;
  abstract byIds(ids: readonly string[], actor: Actor): Promise<readonly Neighbour[]>;
}
