import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { InvitationStore } from './invitation-store.ts';
import { Invitations } from './ports.ts';

/**
 * Ends the invitations of an event with it: all live ones when it is cancelled, only unanswered ones when it is
 * completed, because who accepted took part.
 */
@Injectable()
export class LapseInvitations {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly store: InvitationStore,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    reason: 'event-cancelled' | 'event-completed',
    context: CommandContext,
  ): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const at = this.clock.now();
      for (const invitation of await this.invitations.live(eventId)) {
        if (reason === 'event-completed' && invitation.status === 'accepted') continue;
        invitation.lapse(invitation.isOpen(at) ? reason : 'answer-by-passed', at);
        await this.store.keep(invitation, context);
      }
    });
  }
}
