import {
  WorkerJournal,
  WorkerStatus,
  type WorkerReport,
} from '@regional-events/platform-messaging';
import { modelOf } from '@regional-events/platform-mongo';
import type { Connection, Model, SchemaDefinition } from 'mongoose';
import { WORKER_STATUS } from './collections.ts';

interface StatusDocument extends WorkerReport {
  readonly _id: string;
  readonly at: Date;
}

const statusFields: SchemaDefinition = {
  _id: { type: String, required: true },
  at: Date,
  brokerReachable: Boolean,
  lag: Number,
};

const ID = 'worker';
/** Shorter than the two seconds for which a request waits for news. */
const SILENT_AFTER_MS = 1900;

/** The worker's last word, told and read by the server's clock. */
export class MongoWorkerStatus implements WorkerStatus, WorkerJournal {
  readonly #status: Model<StatusDocument>;

  constructor(connection: Connection) {
    this.#status = modelOf<StatusDocument>(connection, WORKER_STATUS, statusFields);
  }

  async report(report: WorkerReport): Promise<void> {
    await this.#status.updateOne(
      { _id: ID },
      {
        $set: { brokerReachable: report.brokerReachable, lag: report.lag },
        $currentDate: { at: true },
      },
      { upsert: true },
    );
  }

  async behind(): Promise<boolean> {
    const [status] = await this.#status.aggregate<WorkerReport & { age: number }>([
      { $match: { _id: ID } },
      { $project: { brokerReachable: 1, lag: 1, age: { $subtract: ['$$NOW', '$at'] } } },
    ]);
    if (status === undefined || status.age > SILENT_AFTER_MS) return true;
    return !status.brokerReachable || status.lag > 0;
  }
}
