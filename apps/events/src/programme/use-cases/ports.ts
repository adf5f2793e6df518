import type { CommandContext, LocalSlot } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { AgendaRelease } from '../domain/agenda/agenda-release.ts';
import type { SeriesFrame } from '../domain/event/event-details.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import type { EventAhead } from '../domain/series/errors.ts';
import type { Series } from '../domain/series/series.ts';
import type { Session } from '../domain/session/session.ts';

export abstract class SeriesRepository {
  abstract find(id: string): Promise<Series | undefined>;
  /**
   * What the series allows. Locks it: until the commit nobody else changes or locks the series, so that days and
   * numbers checked against it stay right.
   */
  abstract lock(id: string): Promise<SeriesFrame | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(series: Series): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
}

export abstract class EventRepository {
  abstract find(id: string): Promise<RegionalEvent | undefined>;
  /** Locks the event: until the commit nobody else changes it or locks it to change its agenda. */
  abstract lock(id: string): Promise<RegionalEvent | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(event: RegionalEvent): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
  /** Whether another event than `exceptId` has this number in the series. */
  abstract numberTaken(seriesId: string, number: number, exceptId: string): Promise<boolean>;
  /**
   * The local dates of every event of the series. An event that gains a day locks the series in the same transaction,
   * so that this stays right if the series is saved.
   */
  abstract daysInSeries(seriesId: string): Promise<readonly string[]>;
  /** The series' published or postponed events that are still to take place. Publishing locks the series as well. */
  abstract aheadInSeries(seriesId: string, at: Date): Promise<readonly EventAhead[]>;
}

export abstract class SessionRepository {
  abstract find(eventId: string, id: string): Promise<Session | undefined>;
  /** The one to which the client has given this reference, of whatever event. */
  abstract findByReference(createdBy: string, externalRef: string): Promise<Session | undefined>;
  /** The whole agenda of an event, in order of time. */
  abstract agenda(eventId: string): Promise<readonly Session[]>;
  /** Of whatever event. */
  abstract ofSpeaker(personId: string): Promise<readonly Session[]>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(session: Session): Promise<void>;
  /** Like `save`: the loaded version must still be the stored one. */
  abstract remove(session: Session): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
  /** The times of an event's sessions. Planning a session locks the event, so that this stays right if it is saved. */
  abstract slots(eventId: string): Promise<readonly LocalSlot[]>;
  /** Which of these dates have sessions. */
  abstract datesWithSessions(eventId: string, dates: readonly string[]): Promise<readonly string[]>;
}

export abstract class AgendaReleases {
  abstract latest(eventId: string): Promise<AgendaRelease | undefined>;
  abstract find(eventId: string, version: number): Promise<AgendaRelease | undefined>;
  /** Of two releases of one number the later transaction is run again. */
  abstract add(release: AgendaRelease): Promise<void>;
}

export abstract class SeriesMessages implements AggregateMessages<Series> {
  abstract append(series: Series, context: CommandContext): Promise<void>;
}

export abstract class EventMessages implements AggregateMessages<RegionalEvent> {
  abstract append(event: RegionalEvent, context: CommandContext): Promise<void>;
}
