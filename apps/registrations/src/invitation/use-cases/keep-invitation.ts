import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import { Jobs } from '@regional-events/platform-messaging';
import {
  InvitationMessages,
  Invitations,
  type Invitation,
  type InvitationWriter,
} from './ports.ts';

/** The job that ends an invitation which nobody has answered; its key is the id of the invitation. */
export const LAPSE_INVITATION = 'lapse-invitation';

@Injectable()
export class KeepInvitation implements InvitationWriter {
  constructor(
    private readonly invitations: Invitations,
    private readonly messages: InvitationMessages,
    private readonly jobs: Jobs,
  ) {}

  async keep(invitation: Invitation, context: CommandContext): Promise<void> {
    await this.invitations.save(invitation);
    await this.messages.append(invitation, context);
    await this.keepDeadline(invitation, context);
  }

  /** There is a job as long as nobody has answered. */
  async keepDeadline(invitation: Invitation, context: CommandContext): Promise<void> {
    const { id: key, facts, lapsesAt } = invitation;
    if (facts.answerBy === null) return;
    const job = { kind: LAPSE_INVITATION, key };
    if (lapsesAt === null) await this.jobs.drop(job);
    else await this.jobs.enqueue({ ...job, dueAt: lapsesAt }, context);
  }
}
