import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { GonePeople } from '../use-cases/gone-people.ts';

@Controller()
export class FollowGonePeople {
  constructor(private readonly people: GonePeople) {}

  @Reacts(messageType('person', 'erased'))
  async erased(@Payload() message: IncomingMessage): Promise<void> {
    await this.people.forget(message.subject, reactionContext(message));
  }

  @Reacts(messageType('person', 'merged'))
  async merged(
    @Payload() message: IncomingMessage<{ readonly intoPersonId: string }>,
  ): Promise<void> {
    const { subject, data } = message;
    await this.people.replace(subject, data.intoPersonId, reactionContext(message));
  }
}
