import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { KeepErasures } from '../use-cases/keep-erasures.ts';
import { erasureTopics } from './erasure-topics.ts';

const acknowledgements = erasureTopics.map(({ aggregate }) =>
  messageType(aggregate, 'acknowledged'),
);

@Controller()
export class NoteForgottenPerson {
  constructor(private readonly erasures: KeepErasures) {}

  @Reacts(...acknowledgements)
  async handle(@Payload() message: IncomingMessage<{ readonly service: string }>): Promise<void> {
    const { subject: personId, data } = message;
    await this.erasures.acknowledge(personId, data.service, reactionContext(message));
  }
}
