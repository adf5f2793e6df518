import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { Jobs, UnitOfWork, type JobOutcome } from '@regional-events/platform-messaging';
import { KeepInvitation, LAPSE_INVITATION } from './keep-invitation.ts';
import { Invitations } from './ports.ts';

const TOGETHER = 500;

/** Enqueues the deadlines of invitations that have none: those stored before there were jobs, and one that was given up. */
@Injectable()
export class RestoreDeadlines {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly keep: KeepInvitation,
    private readonly jobs: Jobs,
  ) {}

  /** Writes at most so many in one transaction; `unfinished` where there may be more. */
  async execute(context: CommandContext): Promise<JobOutcome> {
    return this.unitOfWork.run(context, async () => {
      for (let after = ''; ;) {
        const some = await this.invitations.withDeadline(after, TOGETHER);
        const ids = some.map(({ id }) => id);
        const missing = new Set(await this.jobs.missing(LAPSE_INVITATION, ids));
        for (const invitation of some.filter(({ id }) => missing.has(id))) {
          await this.keep.keepDeadline(invitation, context);
        }
        if (some.length < TOGETHER) return 'done';
        if (missing.size > 0) return 'unfinished';
        after = ids.at(-1) ?? '';
      }
    });
  }
}
