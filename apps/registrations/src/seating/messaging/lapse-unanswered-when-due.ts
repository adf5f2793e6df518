import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { AskingAgain, LAPSE_UNANSWERED } from '../use-cases/asking-again.ts';

@Injectable()
export class LapseUnansweredWhenDue implements JobHandler {
  readonly kind = LAPSE_UNANSWERED;

  constructor(private readonly asking: AskingAgain) {}

  async run({ key }: Job, context: CommandContext): Promise<JobOutcome> {
    await this.asking.lapse(key, context);
    return 'done';
  }
}
