import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { KnownEvents } from '../../known-event/known-events.ts';
import { InvitationWriter, Invitations } from './ports.ts';

/** Ends an invitation whose time to answer is over; one that was answered meanwhile stays as it is. */
@Injectable()
export class LapseUnansweredInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly events: KnownEvents,
    private readonly writer: InvitationWriter,
    private readonly clock: Clock,
  ) {}

  async execute(id: string, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const at = this.clock.now();
      const invitation = await this.invitations.find(id);
      if (invitation === undefined || !invitation.isLive || invitation.isOpen(at)) return;
      const event = await this.events.find(invitation.facts.eventId);
      // nobody can accept meanwhile; the new days bring a new time to answer
      if (event?.status === 'postponed') return;
      invitation.lapse('answer-by-passed', at);
      await this.writer.keep(invitation, context);
    });
  }
}
