import { Injectable } from '@nestjs/common';
import { REGION_TIME_ZONE, type CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { TakeUpLeftovers } from '../use-cases/take-up-leftovers.ts';

@Injectable()
export class TakeUpLeftoversDaily implements JobHandler {
  readonly kind = 'take-up-leftovers-of-people';
  readonly daily = { time: '03:40', timeZone: REGION_TIME_ZONE };

  constructor(private readonly takeUp: TakeUpLeftovers) {}

  async run(_job: Job, context: CommandContext): Promise<JobOutcome> {
    await this.takeUp.execute(context);
    return 'done';
  }
}
