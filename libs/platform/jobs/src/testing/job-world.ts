import { newId, type CommandContext } from '@regional-events/kernel';
import {
  PermanentFailure,
  type DailySchedule,
  type Job,
  type JobHandler,
  type JobOutcome,
  type KeptJob,
} from '@regional-events/platform-messaging';
import {
  connectMongo,
  inTransaction,
  isMongoTrouble,
  modelOf,
  prepareCollections,
} from '@regional-events/platform-mongo';
import {
  eventually,
  expectNoWriteOutsideTransaction,
  FakeClock,
  testMongoServer,
  testPrefixes,
} from '@regional-events/testing';
import type { Connection, Model } from 'mongoose';
import {
  jobCollections,
  JobRunner,
  jobsWrittenOutsideTransactions,
  MongoJobs,
  MongoOperatorJobs,
  type JobRunnerOptions,
} from '../index.ts';

export const KIND = 'count';

const context: CommandContext = {
  actor: {
    clientId: 'tests',
    role: 'secretariat',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  },
  correlationId: 'correlation',
  traceparent: 'trace',
};

interface Effect {
  readonly _id: string;
  readonly key: string;
}

/** Jobs on MongoDB, a clock that stands still, and workers whose handler leaves one effect for each job. */
export class JobWorld {
  readonly connection: Connection;
  readonly clock = new FakeClock();
  readonly jobs: MongoJobs;
  readonly operator: MongoOperatorJobs;
  readonly #effects: Model<Effect>;
  /** Called with each job before its effect. */
  before: (job: Job) => Promise<void> | void = () => undefined;
  outcome: JobOutcome = 'done';
  readonly troubles: unknown[] = [];
  readonly #runners: JobRunner[] = [];

  static async open(name: string): Promise<JobWorld> {
    const connection = await connectMongo({
      uri: testMongoServer(),
      database: `${testPrefixes().database}${name}`,
      appName: 'test',
      writeWatch: expectNoWriteOutsideTransaction(jobsWrittenOutsideTransactions),
    });
    await prepareCollections(connection, [...jobCollections, { name: 'effects' }]);
    return new JobWorld(connection);
  }

  private constructor(connection: Connection) {
    this.connection = connection;
    this.jobs = new MongoJobs(connection);
    this.operator = new MongoOperatorJobs(connection, this.clock);
    this.#effects = modelOf<Effect>(connection, 'effects', { _id: String, key: String });
  }

  async close(): Promise<void> {
    await this.stopWorkers();
    await this.connection.dropDatabase();
    await this.connection.close();
  }

  /** In this many seconds by the clock of the test. */
  inSeconds(seconds: number): Date {
    return new Date(this.clock.now().getTime() + 1_000 * seconds);
  }

  async enqueue(key: string, dueAt = this.clock.now()): Promise<void> {
    await inTransaction(this.connection, () =>
      this.jobs.enqueue({ kind: KIND, key, dueAt }, context),
    );
  }

  async drop(key: string): Promise<void> {
    await inTransaction(this.connection, () => this.jobs.drop({ kind: KIND, key }));
  }

  startWorker(options: Partial<JobRunnerOptions> = {}, daily?: DailySchedule): JobRunner {
    const handler: JobHandler = {
      kind: KIND,
      ...(daily && { daily }),
      run: async (job) => {
        await this.before(job);
        await this.#effects.insertMany([{ _id: newId(), key: job.key }]);
        return this.outcome;
      },
    };
    const runner = new JobRunner(
      {
        connection: this.connection,
        handlers: [handler],
        clock: this.clock,
        isTrouble: isMongoTrouble,
        origin: () => context,
        watch: {
          failed: () => undefined,
          trouble: (_what, error) => void this.troubles.push(error),
        },
      },
      { pollMs: 20, ...options },
    );
    this.#runners.push(runner);
    runner.start();
    return runner;
  }

  async stopWorkers(): Promise<void> {
    await Promise.all(this.#runners.splice(0).map((runner) => runner.stop()));
  }

  async effectsOf(key: string): Promise<number> {
    return this.#effects.countDocuments({ key });
  }

  async effects(): Promise<number> {
    return this.#effects.countDocuments();
  }

  async kept(key: string): Promise<KeptJob | undefined> {
    return this.operator.find(`${KIND}:${key}`);
  }

  untilGone(key: string): Promise<KeptJob | undefined> {
    return eventually(() => this.kept(key), { until: (job) => job === undefined });
  }

  untilFailed(key: string, attempts: number): Promise<KeptJob | undefined> {
    const until = (job: KeptJob | undefined) =>
      job?.attempts === attempts && job.state !== 'running';
    return eventually(() => this.kept(key), { until });
  }

  /** Has each attempt fail while it is told so. */
  failWith(error: Error | undefined): void {
    this.before = () => {
      if (error !== undefined) throw error;
    };
  }
}

export const hopeless = new PermanentFailure('there is nothing to count');
