import { newId } from '@regional-events/kernel';
import type { Job } from '@regional-events/platform-messaging';
import { Leases } from '@regional-events/platform-mongo';
import type { Connection, Model } from 'mongoose';
import { idOf, jobModel, putJob, type JobDocument } from './job-documents.ts';

/** A job in the hands of this process, under a lease that no other attempt has. */
export type ClaimedJob = JobDocument & { readonly holder: string };

/** What becomes of a job that was not done. */
export interface PutOff {
  readonly tryAt: Date;
  readonly attempts: number;
  readonly dead?: boolean;
  readonly detail?: string;
}

/** The jobs as workers see them: which is due is told by the clock of the process, who holds it by the server's. */
export class JobQueue {
  readonly #jobs: Model<JobDocument>;
  readonly #leases: Leases<JobDocument>;
  readonly #kinds: readonly string[];

  /** `kinds`: those that this process has handlers for; during a rolling restart others may be there. */
  constructor(connection: Connection, kinds: readonly string[], leaseMs?: number) {
    this.#jobs = jobModel(connection);
    this.#leases = new Leases(this.#jobs, leaseMs);
    this.#kinds = kinds;
  }

  /** The attempt counts from here on, so that one that ends its process counts as well. */
  async claim(now: Date): Promise<ClaimedJob | undefined> {
    const holder = newId();
    const due = { dead: false, tryAt: { $lte: now }, kind: { $in: this.#kinds } };
    const set = { attempts: { $add: ['$attempts', 1] } };
    const job = await this.#leases.take(due, holder, { set, sort: { tryAt: 1 } });
    return job && { ...job, holder };
  }

  /** When the next job is due that nobody holds; undefined where there is none. */
  async nextTry(): Promise<Date | undefined> {
    const [next] = await this.#jobs
      .find({ dead: false, kind: { $in: this.#kinds }, $expr: { $lte: ['$until', '$$NOW'] } })
      .sort({ tryAt: 1 })
      .limit(1)
      .lean<JobDocument[]>();
    return next?.tryAt;
  }

  renew({ _id, holder }: ClaimedJob): Promise<boolean> {
    return this.#leases.renew(_id, holder);
  }

  async putOff({ _id, holder }: ClaimedJob, changes: PutOff): Promise<void> {
    await this.#leases.release(_id, holder, { $set: changes });
  }

  /**
   * Inside the transaction of its effect, before it: whoever moved or dropped the job, or took it over, conflicts here
   * and not behind the work. False where this attempt does not hold it any more.
   */
  async complete({ _id, holder }: ClaimedJob): Promise<boolean> {
    const { deletedCount } = await this.#jobs.deleteOne({ _id, holder });
    return deletedCount > 0;
  }

  /** In the same transaction: the job goes on, at once or at its next time. */
  goOn(job: Job, origin: ClaimedJob, tryAt?: Date): Promise<void> {
    return putJob(this.#jobs, job, origin, tryAt);
  }

  /** Inside a transaction. */
  async addMissing(job: Job, origin: Parameters<typeof putJob>[2]): Promise<void> {
    if ((await this.#jobs.exists({ _id: idOf(job) })) === null) {
      await putJob(this.#jobs, job, origin);
    }
  }
}
