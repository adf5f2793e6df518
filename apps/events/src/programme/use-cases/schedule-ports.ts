import type { Actor } from '@regional-events/kernel';
import type { EventDetails, EventItem } from '../domain/event/event-details.ts';
import type { SessionDetails } from '../domain/session/session.ts';

/** An event as a calendar shows it. */
export interface ScheduledEvent
  extends
    Pick<EventDetails, 'title' | 'venue' | 'timeZone' | 'days'>,
    Pick<EventItem, 'id' | 'status'> {
  /** It grows with each change. */
  readonly version: number;
  readonly changedAt: Date;
}

/** A session as a calendar shows it. */
export interface ScheduledSession extends Pick<
  SessionDetails,
  'title' | 'date' | 'startTime' | 'endTime' | 'startsNextDay' | 'endsNextDay' | 'speakers'
> {
  readonly id: string;
  /** It grows with each change. */
  readonly version: number;
  readonly plannedAt: Date;
}

/** What calendars show of the programme: to each caller what REST shows it. */
export abstract class Schedules {
  /** Throws EventNotFoundError, also for an event that the actor may not see. */
  abstract event(id: string, actor: Actor): Promise<ScheduledEvent>;
  /** The newest events of a series, in the order of their ids, up to `most`. Throws SeriesNotFoundError. */
  abstract series(
    id: string,
    actor: Actor,
    most: number,
  ): Promise<{
    readonly title: EventDetails['title'];
    readonly events: readonly ScheduledEvent[];
  }>;
  /** The sessions of an event, in order of time: of the draft where the actor reads it, else of the latest release. */
  abstract sessions(eventId: string, actor: Actor): Promise<readonly ScheduledSession[]>;
  /** The newest sessions, up to `most`, in which a person speaks, moderates or helps and which the actor may read, by event. */
  abstract duties(
    personId: string,
    actor: Actor,
    most: number,
  ): Promise<
    readonly { readonly event: ScheduledEvent; readonly sessions: readonly ScheduledSession[] }[]
  >;
}
