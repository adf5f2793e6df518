import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { Job, JobHandler, JobOutcome } from '@regional-events/platform-messaging';
import { LAPSE_INVITATION } from '../use-cases/keep-invitation.ts';
import { LapseUnansweredInvitation } from '../use-cases/lapse-unanswered-invitation.ts';

@Injectable()
export class LapseInvitationWhenDue implements JobHandler {
  readonly kind = LAPSE_INVITATION;

  constructor(private readonly lapse: LapseUnansweredInvitation) {}

  async run({ key }: Job, context: CommandContext): Promise<JobOutcome> {
    await this.lapse.execute(key, context);
    return 'done';
  }
}
