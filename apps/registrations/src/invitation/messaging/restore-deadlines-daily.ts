import { Injectable } from '@nestjs/common';
import { REGION_TIME_ZONE, type CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { RestoreDeadlines } from '../use-cases/restore-deadlines.ts';

@Injectable()
export class RestoreDeadlinesDaily implements JobHandler {
  readonly kind = 'restore-invitation-deadlines';
  readonly daily = { time: '03:10', timeZone: REGION_TIME_ZONE };

  constructor(private readonly restore: RestoreDeadlines) {}

  run(_job: Job, context: CommandContext): Promise<JobOutcome> {
    return this.restore.execute(context);
  }
}
