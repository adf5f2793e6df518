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

  async among(ids: readonly string[]): Promise<ReadonlySet<string>> {
    const rows = await this.#entries.find({ _id: { $in: [...ids] } }, { _id: 1 }).lean();
    return new Set(rows.map(({ _id }) => _id));
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

  async add(entries: readonly FeedEntry[]): Promise<void> {
    await this.#entries.insertMany(
      entries.map((entry) => {
        const { id: _id, type, subject } = entry.message;
        return { ...entry, _id, type, subject };
      }),
    );
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
