import type { CommandContext } from '@regional-events/kernel';
import type { AggregateMessages } from '@regional-events/platform-messaging';
import type { EventAhead } from '../domain/errors.ts';
import type { Series } from '../domain/series.ts';

export type { EventAhead };

export abstract class SeriesRepository {
  abstract find(id: string): Promise<Series | undefined>;
  /** Stores the next version; after a version conflict the transaction is retried. */
  abstract save(series: Series): Promise<void>;
  abstract externalRefTaken(createdBy: string, externalRef: string): Promise<boolean>;
}

export abstract class DaysOfEvents {
  /**
   * The local dates of every event of the series. An event that gains a day writes the series in the same transaction,
   * so that this stays right if the series is saved.
   */
  abstract of(seriesId: string): Promise<readonly string[]>;
  /** Its published or postponed events that are still to take place. Publishing writes the series as well. */
  abstract ahead(seriesId: string, at: Date): Promise<readonly EventAhead[]>;
}

export abstract class SeriesMessages implements AggregateMessages<Series> {
  abstract append(series: Series, context: CommandContext): Promise<void>;
}
