import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { InvitationStore } from './invitation-store.ts';
import { Invitations } from './ports.ts';

/** The event moved by so many days: who has not answered yet gets as many more. */
@Injectable()
export class MoveAnswers {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly invitations: Invitations,
    private readonly store: InvitationStore,
    private readonly clock: Clock,
  ) {}

  async execute(eventId: string, days: number, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const at = this.clock.now();
      for (const invitation of await this.invitations.live(eventId)) {
        invitation.moveAnswerBy(days, at);
        if (invitation.recorded.length > 0) await this.store.keep(invitation, context);
      }
    });
  }
}
