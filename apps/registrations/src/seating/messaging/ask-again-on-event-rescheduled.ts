import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { EventRescheduledMessage } from '@regional-events/contracts-events';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { AskingAgain } from '../use-cases/asking-again.ts';

@Controller()
export class AskAgainOnEventRescheduled {
  constructor(private readonly asking: AskingAgain) {}

  @Reacts(messageType('event', 'rescheduled'))
  async rescheduled(@Payload() message: IncomingMessage<EventRescheduledMessage>): Promise<void> {
    const { askAgain } = message.data;
    if (askAgain === undefined) return;
    const context = reactionContext(message);
    await this.asking.ask(message.subject, new Date(askAgain.answerBy), context);
  }

  /** New dates come later, so that nobody has to answer for those that were asked about. */
  @Reacts(messageType('event', 'postponed'))
  async postponed(@Payload() message: IncomingMessage): Promise<void> {
    await this.asking.end(message.subject, reactionContext(message));
  }
}
