import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { EventUpdate } from '../domain/feed-entry.ts';
import type { KnownEvents } from '../use-cases/ports.ts';
import { knownEventsOf } from './collections.ts';

@Injectable()
export class MongoKnownEvents implements KnownEvents {
  readonly #events: ReturnType<typeof knownEventsOf>;

  constructor(connection: Connection) {
    this.#events = knownEventsOf(connection);
  }

  async publishedAmong(eventIds: readonly string[]): Promise<ReadonlySet<string>> {
    if (eventIds.length === 0) return new Set();
    const rows = await this.#events
      .find({ _id: { $in: [...eventIds] }, everPublished: true }, { _id: 1 })
      .lean();
    return new Set(rows.map(({ _id }) => _id));
  }

  async note(eventId: string, { organiserIds, publishes }: EventUpdate): Promise<void> {
    const onInsert = publishes ? {} : { $setOnInsert: { everPublished: false } };
    const set = { organiserIds: [...organiserIds], ...(publishes && { everPublished: true }) };
    await this.#events.updateOne({ _id: eventId }, { $set: set, ...onInsert }, { upsert: true });
  }
}
