import { Injectable } from '@nestjs/common';
import { REGION_TIME_ZONE, type CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { TellErasuresAgain } from '../use-cases/tell-erasures-again.ts';

@Injectable()
export class TellErasuresAgainDaily implements JobHandler {
  readonly kind = 'tell-erasures-again';
  readonly daily = { time: '03:50', timeZone: REGION_TIME_ZONE };

  constructor(private readonly tellAgain: TellErasuresAgain) {}

  async run(_job: Job, context: CommandContext): Promise<JobOutcome> {
    await this.tellAgain.execute(context);
    return 'done';
  }
}
