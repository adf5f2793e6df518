import type { CommandContext, LocalSlot } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { SeriesFrame } from '../domain/event-details.ts';
import type { RegionalEvent } from '../domain/regional-event.ts';

export type { SeriesFrame };

export abstract class EventRepository {
  abstract find(id: string): Promise<RegionalEvent | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(event: RegionalEvent): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
  /** Whether another event than `exceptId` has this number in the series. */
  abstract numberTaken(seriesId: string, number: number, exceptId: string): Promise<boolean>;
}

export abstract class EventMessages implements AggregateMessages<RegionalEvent> {
  abstract append(event: RegionalEvent, context: CommandContext): Promise<void>;
}

export abstract class SeriesCalendar {
  /**
   * What the series allows. Locks it: until the commit nobody else changes or locks the series, so that days and
   * numbers checked against it stay right.
   */
  abstract lock(seriesId: string): Promise<SeriesFrame | undefined>;
}

export abstract class EventAgenda {
  /** The times of its sessions. Planning a session writes the event, so that this stays right if the event is saved. */
  abstract slots(eventId: string): Promise<readonly LocalSlot[]>;
  /** Which of these dates have sessions. */
  abstract datesWithSessions(eventId: string, dates: readonly string[]): Promise<readonly string[]>;
}
