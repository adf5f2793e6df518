import { randomUUID } from 'node:crypto';
import type { Clock } from '@regional-events/kernel';
import { JobRunner } from '@regional-events/platform-jobs';
import { nextTraceparent, type Logger } from '@regional-events/platform-logging';
import type { JobHandler } from '@regional-events/platform-messaging';
import type { Connection } from '@regional-events/platform-mongo';
import { isInfrastructureTrouble } from './infrastructure-trouble.ts';

export interface JobDependencies {
  readonly connection: Connection;
  readonly handlers: readonly JobHandler[];
  readonly clock: Clock;
  readonly logger: Logger;
  trouble(what: string, error: unknown): void;
}

export function createJobRunner({ logger, trouble, ...parts }: JobDependencies): JobRunner {
  return new JobRunner({
    ...parts,
    isTrouble: isInfrastructureTrouble,
    origin: () => ({ correlationId: randomUUID(), traceparent: nextTraceparent() }),
    watch: {
      failed: ({ _id: job, attempts }, error, dead) => {
        if (dead) logger.error({ code: 'job-dead', job, attempts, err: error }, 'a job is dead');
        else logger.warn({ code: 'job-failed', job, attempts, err: error }, 'a job failed');
      },
      trouble,
    },
  });
}
