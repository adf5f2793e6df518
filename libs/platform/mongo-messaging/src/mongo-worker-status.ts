import {
  WorkerJournal,
  WorkerStatus,
  type WorkerFigures,
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

/** Shorter than the two seconds for which a request waits on replication lag. */
const SILENT_AFTER_MS = 1900;
/**
 * A worker that stopped reporting may have left records unhandled; after this time others have taken over its
 * partitions.
 */
const FORGOTTEN_AFTER_MS = 15_000;
const MS_A_SECOND = 1_000;

interface Reports {
  readonly unreachable: number;
  readonly lag: number;
  readonly silent: number;
  readonly speaking: number;
}

/** The last report of each worker of this service, by the server's clock. */
export class MongoWorkerStatus implements WorkerStatus, WorkerJournal {
  readonly #status: Model<StatusDocument>;
  readonly #instance: string;

  constructor(connection: Connection, instance = 'worker') {
    this.#status = modelOf<StatusDocument>(connection, WORKER_STATUS, statusFields);
    this.#instance = instance;
  }

  async report(report: WorkerReport): Promise<void> {
    await this.#status.updateOne(
      { _id: this.#instance },
      {
        $set: { brokerReachable: report.brokerReachable, lag: report.lag },
        $currentDate: { at: true },
      },
      // it is worth nothing after a second, least of all a flush of the server's journal
      { upsert: true, writeConcern: { w: 1, j: false } },
    );
  }

  /** A worker that stops in order leaves no report behind. */
  async leave(): Promise<void> {
    await this.#status.deleteMany({
      $or: [{ _id: this.#instance }, { $expr: { $gt: [age, FORGOTTEN_AFTER_MS] } }],
    });
  }

  async behind(): Promise<boolean> {
    const reports = await this.#reports();
    if (reports.speaking === 0 || reports.silent > 0) return true;
    return reports.unreachable > 0 || reports.lag > 0;
  }

  /** Records not yet handled, over all workers that have reported lately. */
  async lag(): Promise<number> {
    return (await this.#reports()).lag;
  }

  /** The recent report of each worker, with its age. */
  async workers(): Promise<readonly WorkerFigures[]> {
    return this.#status.aggregate<WorkerFigures>([
      { $project: { brokerReachable: 1, lag: 1, age } },
      { $match: { age: { $lt: FORGOTTEN_AFTER_MS } } },
      { $sort: { _id: 1 } },
      {
        $project: {
          _id: 0,
          worker: '$_id',
          ageSeconds: { $divide: ['$age', MS_A_SECOND] },
          brokerReachable: 1,
          lag: 1,
        },
      },
    ]);
  }

  async #reports(): Promise<Reports> {
    const [reports] = await this.#status.aggregate<Reports>([
      { $project: { brokerReachable: 1, lag: 1, age } },
      { $match: { age: { $lt: FORGOTTEN_AFTER_MS } } },
      {
        $group: {
          _id: null,
          unreachable: { $sum: { $cond: ['$brokerReachable', 0, 1] } },
          lag: { $sum: '$lag' },
          silent: { $sum: { $cond: [{ $gt: ['$age', SILENT_AFTER_MS] }, 1, 0] } },
          speaking: { $sum: { $cond: [{ $gt: ['$age', SILENT_AFTER_MS] }, 0, 1] } },
        },
      },
    ]);
    return reports ?? { unreachable: 0, lag: 0, silent: 0, speaking: 0 };
  }
}

const age = { $subtract: ['$$NOW', '$at'] };
