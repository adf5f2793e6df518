import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { FeedEntry, WaitingEntry } from '../domain/feed-entry.ts';
import type { Readers } from '../domain/readers.ts';
import type { Feed } from '../use-cases/ports.ts';
import { countersOf, entriesOf } from './collections.ts';

@Injectable()
export class MongoFeed implements Feed {
  readonly #entries: ReturnType<typeof entriesOf>;
  readonly #counters: ReturnType<typeof countersOf>;

  constructor(connection: Connection) {
    this.#entries = entriesOf(connection);
    this.#counters = countersOf(connection);
  }

  async has(id: string): Promise<boolean> {
    return (await this.#entries.exists({ _id: id })) !== null;
  }

  async takePlaces(count: number): Promise<number> {
    const counter = await this.#counters
      .findOneAndUpdate(
        { _id: 'feed' },
        { $inc: { position: count } },
        { upsert: true, returnDocument: 'after' },
      )
      .lean();
    return counter.position - count;
  }

  async add(entry: FeedEntry): Promise<void> {
    const { message } = entry;
    await this.#entries.insertMany([
      { ...entry, _id: message.id, type: message.type, subject: message.subject },
    ]);
  }

  async waitingFor(eventId: string): Promise<readonly WaitingEntry[]> {
    const rows = await this.#entries
      .find({ eventId, openPosition: null }, { topic: 1 })
      .sort({ position: 1 })
      .lean();
    return rows.map(({ _id, topic }) => ({ id: _id, topic }));
  }

  async open(
    opened: readonly { readonly id: string; readonly openPosition: number }[],
  ): Promise<void> {
    for (const { id, openPosition } of opened) {
      await this.#entries.updateOne({ _id: id }, { $set: { openPosition } });
    }
  }

  async lastConcerned(subject: string): Promise<readonly Readers[]> {
    const row = await this.#entries
      .findOne({ subject }, { concerns: 1 })
      .sort({ position: -1 })
      .lean();
    return row?.concerns ?? [];
  }
}
