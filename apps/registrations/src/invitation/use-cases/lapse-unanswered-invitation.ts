import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { InvitationWriter, Invitations } from './ports.ts';

/** Ends an invitation whose time to answer is over; one that was answered meanwhile stays as it is. */
@Injectable()
export class LapseUnansweredInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly writer: InvitationWriter,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const at = this.clock.now();
      const invitation = await this.invitations.find(id);
      if (invitation === undefined || !invitation.isLive || invitation.isOpen(at)) return;
      invitation.lapse('answer-by-passed', at);
      await this.writer.keep(invitation, context);
    });
  }
}
