import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { InvitationStore } from './invitation-store.ts';
import { invitationView, type DeclineReason, type InvitationItem } from './invitation-view.ts';

@Injectable()
export class DeclineInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: InvitationStore,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    id: string,
    context: CommandContext,
    reason: DeclineReason | null = null,
  ): Promise<Versioned<InvitationItem>> {
    const { actor } = context;
    const decline = async () => {
      const at = this.clock.now();
      const invitation = await this.store.toAnswer(eventId, id, actor);
      invitation.decline(actor, at, reason);
      await this.store.expectNotEnded(eventId, actor);
      await this.store.keep(invitation, context);
      return invitationView(invitation, { actor, at });
    };
    return this.unitOfWork.run(context, decline, async () => {
      await this.store.visible(eventId, id, actor);
    });
  }
}
