import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { EndSeating } from '../use-cases/end-seating.ts';

@Controller()
export class LapseRegistrationsOnEventEnded {
  constructor(private readonly endSeating: EndSeating) {}

  @Reacts(messageType('event', 'cancelled'))
  async cancelled(@Payload() message: IncomingMessage): Promise<void> {
    await this.endSeating.execute(message.subject, 'event-cancelled', reactionContext(message));
  }

  @Reacts(messageType('event', 'completed'))
  async completed(@Payload() message: IncomingMessage): Promise<void> {
    await this.endSeating.execute(message.subject, 'event-completed', reactionContext(message));
  }
}
