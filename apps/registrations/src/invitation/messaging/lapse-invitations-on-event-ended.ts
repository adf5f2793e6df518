import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { LapseInvitations } from '../use-cases/lapse-invitations.ts';

@Controller()
export class LapseInvitationsOnEventEnded {
  constructor(private readonly lapseInvitations: LapseInvitations) {}

  @Reacts(messageType('event', 'cancelled'))
  async cancelled(@Payload() message: IncomingMessage): Promise<void> {
    const context = reactionContext(message);
    await this.lapseInvitations.execute(message.subject, 'event-cancelled', context);
  }

  @Reacts(messageType('event', 'completed'))
  async completed(@Payload() message: IncomingMessage): Promise<void> {
    const context = reactionContext(message);
    await this.lapseInvitations.execute(message.subject, 'event-completed', context);
  }
}
