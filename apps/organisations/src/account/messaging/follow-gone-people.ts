import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { AccountsOfGonePeople } from '../use-cases/accounts-of-gone-people.ts';

@Controller()
export class FollowGonePeople {
  constructor(private readonly accounts: AccountsOfGonePeople) {}

  @Reacts(messageType('person', 'erased'))
  async erased(@Payload() message: IncomingMessage): Promise<void> {
    await this.accounts.forget(message.subject, reactionContext(message));
  }

  @Reacts(messageType('person', 'merged'))
  async merged(
    @Payload() message: IncomingMessage<{ readonly intoPersonId: string }>,
  ): Promise<void> {
    const { subject, data } = message;
    await this.accounts.replace(subject, data.intoPersonId, reactionContext(message));
  }
}
