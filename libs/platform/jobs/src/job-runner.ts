import { type Clock, isGuarded, nextDaily } from '@regional-events/kernel';
import {
  jobContext,
  Pause,
  PermanentFailure,
  wordsOf,
  type IsInfrastructureTrouble,
  type JobHandler,
  type JobOutcome,
} from '@regional-events/platform-messaging';
import { AuditLog, notedMessages } from '@regional-events/platform-audit';
import { inTransaction } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { JobQueue, type ClaimedJob } from './job-queue.ts';

export interface JobWatch {
  failed(job: ClaimedJob, error: unknown, dead: boolean): void;
  trouble(what: string, error: unknown): void;
}

export interface JobRunnerParts {
  readonly connection: Connection;
  readonly handlers: readonly JobHandler[];
  /** Says what is due. */
  readonly clock: Clock;
  readonly isTrouble: IsInfrastructureTrouble;
  readonly watch: JobWatch;
  /** For jobs that this process enqueues itself: whose trace they belong to. */
  readonly origin: () => { readonly correlationId: string; readonly traceparent: string };
}

export interface JobRunnerOptions {
  /** The longest time after which new jobs are seen where `wake` was missed; those seen before are begun on time. */
  readonly pollMs: number;
  /** How many run at once. */
  readonly lanes: number;
  /** Failed attempts after which a job is dead. */
  readonly tries: number;
  /** Before the second attempt; twice as much before each further one, up to an hour. */
  readonly backoffMs: number;
  readonly leaseMs: number;
}

const DEFAULTS: JobRunnerOptions = {
  pollMs: 5_000,
  lanes: 4,
  tries: 10,
  backoffMs: 2_000,
  leaseMs: 10_000,
};
const RENEWALS_IN_A_LEASE = 3;
const LONGEST_BACKOFF_MS = 3_600_000;
const TRY_AGAIN_MS = 1_000;
const DAY_MS = 86_400_000;
const DAILY = 'daily';

/** Runs what is due, in the worker role. What a worker was at when it was killed, another one takes over. */
export class JobRunner {
  readonly #parts: JobRunnerParts;
  readonly #options: JobRunnerOptions;
  readonly #handlers: ReadonlyMap<string, JobHandler>;
  readonly #queue: JobQueue;
  readonly #audit: AuditLog;
  readonly #pause = new Pause();
  #running: Promise<void> = Promise.resolve();

  constructor(parts: JobRunnerParts, options: Partial<JobRunnerOptions> = {}) {
    this.#parts = parts;
    this.#options = { ...DEFAULTS, ...options };
    this.#handlers = new Map(parts.handlers.map((handler) => [handler.kind, handler]));
    this.#audit = new AuditLog(parts.connection);
    this.#queue = new JobQueue(parts.connection, [...this.#handlers.keys()], this.#options.leaseMs);
  }

  start(): void {
    if (this.#handlers.size > 0) this.#running = this.#serve();
  }

  /** Jobs may have been enqueued. */
  wake(): void {
    this.#pause.wake();
  }

  /** Resolves when the jobs under way have ended. */
  async stop(): Promise<void> {
    this.#pause.stop();
    await this.#running;
  }

  async #serve(): Promise<void> {
    let scheduled = false;
    while (!this.#pause.stopped) {
      try {
        if (!scheduled) await this.#schedule();
        scheduled = true;
        await this.#next();
      } catch (error) {
        this.#parts.watch.trouble('jobs', error);
        await this.#pause.last(TRY_AGAIN_MS, false);
      }
    }
  }

  /** A new schedule begins with the time that lies behind, as it goes on after a downtime. */
  async #schedule(): Promise<void> {
    const { clock, connection, handlers, origin } = this.#parts;
    for (const { kind, daily } of handlers) {
      if (daily === undefined) continue;
      const dueAt = nextDaily(daily, new Date(clock.now().getTime() - DAY_MS));
      const job = { kind, key: DAILY, dueAt };
      await inTransaction(connection, () => this.#queue.addMissing(job, origin()));
    }
  }

  /** Runs what is due, or waits for it; not for long, since others enqueue meanwhile. */
  async #next(): Promise<void> {
    const { lanes, pollMs } = this.#options;
    const next = (await this.#queue.nextTry())?.getTime() ?? Number.POSITIVE_INFINITY;
    const wait = Math.min(pollMs, next - this.#parts.clock.now().getTime());
    if (wait > 0) return this.#pause.last(wait);
    const ends = await Promise.allSettled(Array.from({ length: lanes }, () => this.#lane()));
    for (const end of ends) if (end.status === 'rejected') throw end.reason;
  }

  async #lane(): Promise<void> {
    while (!this.#pause.stopped) {
      const job = await this.#queue.claim(this.#parts.clock.now());
      if (job === undefined) return;
      await this.#attempt(job);
    }
  }

  async #attempt(job: ClaimedJob): Promise<void> {
    // in vain while the job's own transaction has written it, but then nobody else can take it either
    const renew = () => void this.#queue.renew(job).catch(() => undefined);
    const renewing = setInterval(renew, this.#options.leaseMs / RENEWALS_IN_A_LEASE);
    try {
      if (job.attempts > this.#options.tries) throw new PermanentFailure(NEVER_ENDED);
      if (isGuarded('job-transaction'))
        await inTransaction(this.#parts.connection, () => this.#run(job));
      else await this.#run(job);
    } catch (error) {
      await this.#failed(job, error);
    } finally {
      clearInterval(renewing);
    }
  }

  async #run(job: ClaimedJob): Promise<void> {
    const handler = this.#handlers.get(job.kind);
    if (handler === undefined || !(await this.#queue.complete(job))) return;
    const outcome = await handler.run(job, jobContext(job));
    await this.#record(job);
    await this.#goOn(handler, job, outcome);
  }

  /** A daily job that told the world nothing leaves no record: most look and find nothing to do. */
  async #record(job: ClaimedJob): Promise<void> {
    const messages = notedMessages();
    const daily = this.#handlers.get(job.kind)?.daily !== undefined;
    if (daily && messages.length === 0) return;
    const ids = { ...job.ids, key: job.key };
    const context = jobContext(job);
    await this.#audit.append([
      { context, action: `job ${job.kind}`, cause: job._id, messages, ids },
    ]);
  }

  async #goOn({ daily }: JobHandler, job: ClaimedJob, outcome: JobOutcome): Promise<void> {
    const now = this.#parts.clock.now();
    if (outcome === 'unfinished') return this.#queue.goOn(job, job, now);
    if (daily === undefined || job.key !== DAILY) return;
    // another process may have begun it by a clock that is a little ahead of this one
    const last = new Date(Math.max(now.getTime(), job.dueAt.getTime()));
    await this.#queue.goOn({ ...job, dueAt: nextDaily(daily, last) }, job);
  }

  async #failed(job: ClaimedJob, error: unknown): Promise<void> {
    const { clock, isTrouble, watch } = this.#parts;
    const { backoffMs, tries } = this.#options;
    const after = (milliseconds: number) => new Date(clock.now().getTime() + milliseconds);
    const { attempts } = job;
    if (isTrouble(error)) {
      watch.trouble(`job ${job._id}`, error);
      await this.#queue.putOff(job, { tryAt: after(TRY_AGAIN_MS), attempts: attempts - 1 });
      return;
    }
    const dead = error instanceof PermanentFailure || attempts >= tries;
    if (dead) await this.#giveUp(job);
    const backoff = Math.min(backoffMs * 2 ** (attempts - 1), LONGEST_BACKOFF_MS);
    await this.#queue.putOff(job, {
      tryAt: after(backoff),
      attempts,
      dead,
      detail: wordsOf(error),
    });
    watch.failed(job, error, dead);
  }

  async #giveUp(job: ClaimedJob): Promise<void> {
    const { connection, watch } = this.#parts;
    const handler = this.#handlers.get(job.kind);
    try {
      await inTransaction(connection, async () => {
        await handler?.gaveUp?.(job, jobContext(job));
        await this.#record(job);
      });
    } catch (error) {
      watch.trouble(`job ${job._id}`, error);
    }
  }
}

const NEVER_ENDED = 'each attempt ended with its process, or was cut off';
