import type { CommandContext } from '@regional-events/kernel';
import type { Job, JobName, Jobs } from '@regional-events/platform-messaging';
import { isInTransaction } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { idOf, jobModel, putJob, type JobDocument } from './job-documents.ts';

export class MongoJobs implements Jobs {
  readonly #jobs: Model<JobDocument>;

  constructor(connection: Connection) {
    this.#jobs = jobModel(connection);
  }

  enqueue(job: Job, context: CommandContext): Promise<void> {
    return putJob(this.#jobs, job, context);
  }

  async drop(name: JobName): Promise<void> {
    if (!isInTransaction()) throw new Error('jobs are dropped inside a transaction only');
    await this.#jobs.deleteOne({ _id: idOf(name) });
  }

  async missing(kind: string, keys: readonly string[]): Promise<readonly string[]> {
    const ids = keys.map((key) => idOf({ kind, key }));
    const there = await this.#jobs
      .find({ _id: { $in: ids } }, { key: 1 })
      .lean<Pick<JobDocument, 'key'>[]>();
    const known = new Set(there.map(({ key }) => key));
    return keys.filter((key) => !known.has(key));
  }
}
