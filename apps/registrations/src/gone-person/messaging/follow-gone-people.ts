import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { ForgetPerson } from '../use-cases/forget-person.ts';
import { ReplacePerson } from '../use-cases/replace-person.ts';

@Controller()
export class FollowGonePeople {
  constructor(
    private readonly forgetPerson: ForgetPerson,
    private readonly replacePerson: ReplacePerson,
  ) {}

  @Reacts(messageType('person', 'erased'))
  async erased(@Payload() message: IncomingMessage): Promise<void> {
    await this.forgetPerson.execute(message.subject, reactionContext(message));
  }

  @Reacts(messageType('person', 'merged'))
  async merged(
    @Payload() message: IncomingMessage<{ readonly intoPersonId: string }>,
  ): Promise<void> {
    const { subject, data } = message;
    await this.replacePerson.execute(subject, data.intoPersonId, reactionContext(message));
  }
}
