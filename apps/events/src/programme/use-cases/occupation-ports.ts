import type { Actor } from '@regional-events/kernel';
import type { EventDetails } from '../domain/event/event-details.ts';
import type { SessionDetails } from '../domain/session/session.ts';

/** An event with what may stand in the way of others. */
export interface TakenEvent {
  readonly id: string;
  readonly title: EventDetails['title'];
  readonly topics: readonly string[];
  readonly seriesId: string | null;
  readonly numberInSeries: number | null;
  readonly organiserIds: readonly string[];
  readonly days: EventDetails['days'];
  readonly timeZone: string | null;
  readonly city: string | null;
  readonly venueId: string | null;
  /** The country that hosts it, by what was said or by its venue. */
  readonly host: string | null;
  /** Countries of its series. */
  readonly countries: readonly string[];
  readonly capacity: number | null;
  /** Whether the reader may know of it: another organiser's draft takes rooms and people too. */
  readonly known: boolean;
}

export interface TakenSession extends SessionDetails {
  readonly id: string;
  readonly eventId: string;
}

/** Sessions with the events that they belong to. */
export interface TakenParts {
  readonly sessions: readonly TakenSession[];
  readonly events: ReadonlyMap<string, TakenEvent>;
}

export interface DateWindow {
  /** YYYY-MM-DD, counted in. */
  readonly from: string;
  readonly to: string;
}

/** Who and what is taken when, for those who look for conflicts; cancelled and postponed events do not count. */
export abstract class Occupation {
  /** For those who read the draft agenda. Throws EventNotFoundError or DraftAgendaNotYoursError. */
  abstract eventFor(id: string, actor: Actor): Promise<TakenEvent>;
  /** Throws EventNotFoundError, DraftAgendaNotYoursError, or EventNotYoursError for a co-organiser of a day. */
  abstract organisedEvent(id: string, actor: Actor): Promise<TakenEvent>;
  abstract sessionsOf(eventId: string): Promise<readonly TakenSession[]>;
  /** Sessions of other events with one of these people, or in one of these rooms. */
  abstract sessionsWith(
    wanted: DateWindow & { readonly people: readonly string[]; readonly rooms: readonly string[] },
    reader: Reader,
  ): Promise<TakenParts>;
  /** Other events with a day in the window, in the order of their ids. */
  abstract eventsBetween(window: DateWindow, reader: Reader): Promise<readonly TakenEvent[]>;
  /** Events with a day on or after this one whose draft agenda the reader reads, the nearest first. */
  abstract ahead(from: string, actor: Actor): Promise<readonly TakenEvent[]>;
  /** The events of the same series right before and after this one. */
  abstract beside(event: TakenEvent, actor: Actor): Promise<readonly TakenEvent[]>;
  /**
   * Holds these people and rooms until the commit, so that nobody else schedules them at the same moment: of two
   * transactions one runs again, and sees what the other has written.
   */
  abstract hold(resources: readonly string[]): Promise<void>;
}

/** Who reads, and of which event it is not told. */
export interface Reader {
  readonly actor: Actor;
  readonly exceptEventId: string;
}
