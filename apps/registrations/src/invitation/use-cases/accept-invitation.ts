import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { InvitationOffers } from './invitation-offers.ts';
import { InvitationStore } from './invitation-store.ts';
import { invitationView, type InvitationItem } from './invitation-view.ts';

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly store: InvitationStore,
    private readonly offers: InvitationOffers,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    id: string,
    context: CommandContext,
  ): Promise<Versioned<InvitationItem>> {
    const { actor } = context;
    const accept = async () => {
      const at = this.clock.now();
      const invitation = await this.store.toAnswer(eventId, id, actor);
      if (!invitation.isLive) await this.store.expectNoOther(invitation);
      invitation.accept(actor, at);
      await this.store.expectTakingPart(eventId, actor);
      await this.offers.expectInvitable(invitation.facts.organisationId);
      await this.store.keep(invitation, context);
      return invitationView(invitation, { actor, at });
    };
    return this.unitOfWork.run(context, accept, async () => {
      await this.store.visible(eventId, id, actor);
    });
  }
}
