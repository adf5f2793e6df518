import { OutboxRows, type Message, type OutboxFigures } from '@regional-events/platform-messaging';
import type { Connection, Model } from 'mongoose';
import type { OutboxDocument } from './message-documents.ts';
import { OUTBOX } from './collections.ts';
import { outboxModel } from './mongo-outbox.ts';
import { SlotLeases } from './slot-leases.ts';

/** The relay's side of the outbox. */
export class MongoOutboxRows implements OutboxRows {
  readonly #connection: Connection;
  readonly #rows: Model<OutboxDocument>;
  readonly #leases: SlotLeases;
  /** The oldest row, and when this process first saw it by the server's clock: the time in the row is the writer's. */
  #oldest: { readonly id: string; readonly since: Date } | undefined;

  constructor(connection: Connection, holder: string) {
    this.#connection = connection;
    this.#rows = outboxModel(connection);
    this.#leases = new SlotLeases(connection, holder);
  }

  holdSlots(): Promise<readonly number[]> {
    return this.#leases.hold();
  }

  releaseSlots(): Promise<void> {
    return this.#leases.release();
  }

  /**
   * Reads one snapshot over all slots: with two, a later message of an aggregate could be seen without an earlier one.
   * Ids of one aggregate ascend with its sequence, so a limit never cuts the beginning of a run. There is no index on
   * slots: entries of removed rows stay in an index for minutes, and scanning them for each slot costs more than
   * skipping the rows of other relays. Returns the first batch of the server's reply: `limit` rows, or fewer if they
   * exceed 16 MB, so that large rows fit the heap however many there are.
   */
  async read(
    slots: readonly number[],
    limit: number,
    except: readonly string[] = [],
  ): Promise<readonly Message[]> {
    const session = await this.#connection.startSession({ snapshot: true });
    try {
      const cursor = this.#connection
        .collection<OutboxDocument>(OUTBOX)
        .find(
          {
            slot: { $in: [...slots] },
            ...(except.length > 0 && { _id: { $nin: [...except] } }),
          },
          { session },
        )
        .sort({ _id: 1 })
        .limit(limit)
        .batchSize(limit + 1);
      await cursor.hasNext();
      const rows = cursor.readBufferedDocuments();
      await cursor.close();
      return rows.map(({ _id, slot: _slot, ...message }) => ({ id: _id, ...message }));
    } finally {
      await session.endSession();
    }
  }

  /** The only write to the outbox outside a command's transaction. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.#rows.deleteMany({ _id: { $in: [...ids] } });
  }

  async figures(): Promise<OutboxFigures> {
    const rows = await this.#rows.estimatedDocumentCount();
    const [oldest] = await this.#rows.aggregate<{ _id: string; time: Date; now: Date }>([
      { $sort: { _id: 1 } },
      { $limit: 1 },
      { $project: { time: 1, now: '$$NOW' } },
    ]);
    // after a server was killed its collection count may stay wrong
    if (oldest === undefined) return { rows: 0, oldestAgeSeconds: 0 };
    const { _id: id, time, now } = oldest;
    if (this.#oldest?.id !== id) this.#oldest = { id, since: now };
    const since = Math.min(time.getTime(), this.#oldest.since.getTime());
    return { rows, oldestAgeSeconds: (now.getTime() - since) / 1000 };
  }
}
