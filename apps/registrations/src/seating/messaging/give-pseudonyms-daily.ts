import { Injectable } from '@nestjs/common';
import { REGION_TIME_ZONE, type CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { GivePseudonyms } from '../use-cases/give-pseudonyms.ts';

@Injectable()
export class GivePseudonymsDaily implements JobHandler {
  readonly kind = 'give-pseudonyms';
  readonly daily = { time: '03:50', timeZone: REGION_TIME_ZONE };

  constructor(private readonly give: GivePseudonyms) {}

  run(_job: Job, context: CommandContext): Promise<JobOutcome> {
    return this.give.execute(context);
  }
}
