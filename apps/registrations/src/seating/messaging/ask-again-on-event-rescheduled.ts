import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { EventRescheduledMessage } from '@regional-events/contracts-events';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { AskingAgain } from '../use-cases/asking-again.ts';

@Controller()
export class AskAgainOnEventRescheduled {
  constructor(private readonly asking: AskingAgain) {}

  /** Without `askAgain` everybody keeps the seat, also who was asked about earlier dates and has not answered. */
  @Reacts(messageType('event', 'rescheduled'))
  async rescheduled(@Payload() message: IncomingMessage<EventRescheduledMessage>): Promise<void> {
    const { subject, data } = message;
    const context = reactionContext(message);
    if (data.askAgain === undefined) return this.asking.end(subject, context);
    return this.asking.ask(subject, new Date(data.askAgain.answerBy), context);
  }

  /** New dates come later, so that nobody has to answer for those that were asked about. */
  @Reacts(messageType('event', 'postponed'))
  async postponed(@Payload() message: IncomingMessage): Promise<void> {
    await this.asking.end(message.subject, reactionContext(message));
  }
}
