import { connectMongo, prepareCollections } from '@regional-events/platform-mongo';
import {
  messagingCollections,
  MongoOutbox,
  MongoUnitOfWork,
} from '@regional-events/platform-mongo-messaging';
import type { Connection } from 'mongoose';
import { benchContext, registrationMessages } from './registration-messages.ts';

const OUTBOX = 'outbox';
const TOGETHER = 900;

/** Fills outboxes with the very rows that commands leave behind. */
export class OutboxSeed {
  readonly #connection: Connection;

  private constructor(connection: Connection) {
    this.#connection = connection;
  }

  static async open(mongoUri: string, database: string): Promise<OutboxSeed> {
    const connection = await connectMongo({ uri: mongoUri, database, appName: 'bench' });
    await prepareCollections(connection, messagingCollections);
    return new OutboxSeed(connection);
  }

  async fill(rows: number): Promise<void> {
    const unitOfWork = new MongoUnitOfWork(this.#connection);
    const outbox = new MongoOutbox(this.#connection);
    for (let done = 0; done < rows; done += TOGETHER) {
      const messages = registrationMessages(Math.min(TOGETHER, rows - done));
      await unitOfWork.run(benchContext, () => outbox.append(messages));
    }
  }

  /** Gives the other side the same rows, which the server copies by itself. */
  async copyTo(database: string): Promise<void> {
    await this.#connection
      .collection(OUTBOX)
      .aggregate([{ $out: { db: database, coll: OUTBOX } }])
      .toArray();
  }

  async close(): Promise<void> {
    await this.#connection.close();
  }
}
