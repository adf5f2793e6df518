import { OutboxRows, type Message, type OutboxFigures } from '@regional-events/platform-messaging';
import type { Connection, Model } from 'mongoose';
import type { OutboxDocument } from './message-documents.ts';
import { OUTBOX } from './collections.ts';
import { outboxModel } from './mongo-outbox.ts';
import { SlotLeases } from './slot-leases.ts';

const WATCH_AGAIN_MS = 1000;

/** The relay's side of the outbox. */
export class MongoOutboxRows implements OutboxRows {
  readonly #connection: Connection;
  readonly #rows: Model<OutboxDocument>;
  readonly #leases: SlotLeases;
  /** The oldest row, and since when it is known here, by the server's clock: the time in it is its writer's. */
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
   * One snapshot over all slots: with two, a later message of an aggregate could be seen without
   * an earlier one. Ids of one aggregate ascend with its sequence, so a limit cuts no run short
   * at its beginning. The slots have no index: what was removed stays in one for minutes, and
   * going through that for each slot costs more than to skip the rows of other relays.
   *
   * Answers what the server's first reply holds: `limit` rows, or fewer when they would be more
   * than 16 MB together, so that large rows fit the heap however many wait.
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

  /** The only write of the outbox outside a command's transaction. */
  async remove(ids: readonly string[]): Promise<void> {
    await this.#rows.deleteMany({ _id: { $in: [...ids] } });
  }

  onRows(wake: () => void): () => Promise<void> {
    let stopped = false;
    let close: () => Promise<void> = () => Promise.resolve();
    const watch = (): void => {
      if (stopped) return;
      const stream = this.#rows.watch([
        { $match: { operationType: 'insert' } },
        { $project: { _id: 1 } },
      ]);
      close = () => stream.close();
      stream.on('change', wake);
      stream.on('error', () => {
        // The poll goes on meanwhile; the stream is a hint.
        stream.close().catch(() => undefined);
        setTimeout(watch, WATCH_AGAIN_MS).unref();
      });
    };
    watch();
    return async () => {
      stopped = true;
      await close();
    };
  }

  async figures(): Promise<OutboxFigures> {
    const rows = await this.#rows.estimatedDocumentCount();
    const [oldest] = await this.#rows.aggregate<{ _id: string; time: Date; now: Date }>([
      { $sort: { _id: 1 } },
      { $limit: 1 },
      { $project: { time: 1, now: '$$NOW' } },
    ]);
    // after a server was killed its count may be wrong for good
    if (oldest === undefined) return { rows: 0, oldestAgeSeconds: 0 };
    const { _id: id, time, now } = oldest;
    if (this.#oldest?.id !== id) this.#oldest = { id, since: now };
    const since = Math.min(time.getTime(), this.#oldest.since.getTime());
    return { rows, oldestAgeSeconds: (now.getTime() - since) / 1000 };
  }
}
