import type { Clock } from '@regional-events/kernel';
import type {
  JobFigures,
  JobState,
  KeptJob,
  OperatorJobs,
  Page,
  PageRequest,
} from '@regional-events/platform-messaging';
import { findPage, inTransaction, unheld } from '@regional-events/platform-mongo';
import type { Connection, Model, QueryFilter } from 'mongoose';
import { jobModel, type JobDocument } from './job-documents.ts';

const isHeld = { $gt: ['$until', '$$NOW'] };
const filters: Readonly<Record<JobState, QueryFilter<JobDocument>>> = {
  dead: { dead: true },
  running: { dead: false, $expr: isHeld },
  waiting: { dead: false, $expr: { $not: isHeld } },
};

export class MongoOperatorJobs implements OperatorJobs {
  readonly #connection: Connection;
  readonly #jobs: Model<JobDocument>;
  readonly #clock: Clock;

  constructor(connection: Connection, clock: Clock) {
    this.#connection = connection;
    this.#jobs = jobModel(connection);
    this.#clock = clock;
  }

  async list({
    state,
    ...request
  }: PageRequest & { readonly state?: JobState }): Promise<Page<KeptJob>> {
    const filter = state === undefined ? {} : filters[state];
    const { rows, next } = await findPage(this.#jobs, { filter, ...request });
    return { data: rows.map(keptJob), next };
  }

  async find(id: string): Promise<KeptJob | undefined> {
    const found = await this.#jobs.findById(id).lean<JobDocument>();
    return found === null ? undefined : keptJob(found);
  }

  /** One that has not failed is left alone: it is under way, or its time has not come. */
  retry(id: string): Promise<boolean> {
    const anew = { dead: false, attempts: 0, tryAt: this.#clock.now(), ...unheld };
    const failed = { _id: id, detail: { $ne: null } };
    return inTransaction(this.#connection, async () => {
      const { matchedCount } = await this.#jobs.updateOne(failed, { $set: anew });
      return matchedCount > 0;
    });
  }

  remove(id: string): Promise<boolean> {
    return inTransaction(this.#connection, async () => {
      const { deletedCount } = await this.#jobs.deleteOne({ _id: id });
      return deletedCount > 0;
    });
  }

  async figures(): Promise<JobFigures> {
    const now = this.#clock.now();
    const dead = await this.#jobs.countDocuments({ dead: true });
    const [due] = await this.#jobs.aggregate<{ due: number; running: number; oldest: Date }>([
      { $match: { dead: false, tryAt: { $lte: now } } },
      {
        $group: {
          _id: null,
          due: { $sum: 1 },
          running: { $sum: { $cond: [isHeld, 1, 0] } },
          oldest: { $min: '$dueAt' },
        },
      },
    ]);
    if (due === undefined) return { due: 0, running: 0, dead, oldestDueSeconds: 0 };
    const { oldest, ...counts } = due;
    const oldestDueSeconds = Math.max(0, (now.getTime() - oldest.getTime()) / 1_000);
    return { due: counts.due, running: counts.running, dead, oldestDueSeconds };
  }
}

function keptJob(document: JobDocument): KeptJob {
  const { _id: id, kind, key, dueAt, ids, tryAt, attempts, dead, detail, until } = document;
  const state = dead ? 'dead' : until > new Date() ? 'running' : 'waiting';
  return { id, kind, key, dueAt, ids, state, tryAt, attempts, detail };
}
