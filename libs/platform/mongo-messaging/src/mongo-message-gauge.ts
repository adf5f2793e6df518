import type {
  MessageFigures,
  MessageGauge,
  WorkerFigures,
} from '@regional-events/platform-messaging';
import type { Connection, Model } from 'mongoose';
import type { MarkDocument } from './message-documents.ts';
import { markModel } from './mongo-inbox.ts';
import { MongoOutboxRows } from './mongo-outbox-rows.ts';
import { MongoFailedMessages } from './mongo-failed-messages.ts';
import { MongoWorkerStatus } from './mongo-worker-status.ts';

export class MongoMessageGauge implements MessageGauge {
  readonly #marks: Model<MarkDocument>;
  readonly #rows: MongoOutboxRows;
  readonly #setAside: MongoFailedMessages;
  readonly #status: MongoWorkerStatus;

  constructor(connection: Connection) {
    this.#marks = markModel(connection);
    // Only used for figures: it never takes a slot.
    this.#rows = new MongoOutboxRows(connection, 'gauge');
    this.#setAside = new MongoFailedMessages(connection);
    this.#status = new MongoWorkerStatus(connection);
  }

  async figures(): Promise<MessageFigures> {
    const [workers, outbox, { parked, deadLetters }, parkedLines] = await Promise.all([
      this.#status.workers(),
      this.#rows.figures(),
      this.#setAside.figures(),
      this.#marks.countDocuments({ parked: true }),
    ]);
    return { lag: lagOf(workers), workers, outbox, parked, parkedLines, deadLetters };
  }
}

/** Undefined while no worker reports, or while a worker cannot reach the broker. */
function lagOf(workers: readonly WorkerFigures[]): number | null {
  if (workers.length === 0 || workers.some((worker) => !worker.brokerReachable)) return null;
  return workers.reduce((sum, { lag }) => sum + lag, 0);
}
