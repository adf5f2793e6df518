import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext, type Versioned } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { InvitationDesk } from './invitation-desk.ts';
import { invitationView, type InvitationItem } from './invitation-view.ts';

@Injectable()
export class AcceptInvitation {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly desk: InvitationDesk,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    id: string,
    context: CommandContext,
  ): Promise<Versioned<InvitationItem>> {
    return this.unitOfWork.run(context, async () => {
      const { actor } = context;
      const invitation = await this.desk.visible(eventId, id, actor);
      invitation.accept(actor, this.clock.now());
      await this.desk.expectPublished(eventId, actor);
      await this.desk.keep(invitation, context);
      return invitationView(invitation, actor);
    });
  }
}
