import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { EventRescheduledMessage } from '@regional-events/contracts-events';
import { daysBetween } from '@regional-events/kernel';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { MoveAnswers } from '../use-cases/move-answers.ts';

@Controller()
export class MoveAnswersOnEventRescheduled {
  constructor(private readonly moveAnswers: MoveAnswers) {}

  @Reacts(messageType('event', 'rescheduled'))
  async handle(@Payload() message: IncomingMessage<EventRescheduledMessage>): Promise<void> {
    const { moves = [], days } = message.data;
    const [was] = moves.map(({ from }) => from).toSorted();
    const [is] = days.map(({ date }) => date).toSorted();
    if (was === undefined || is === undefined) return;
    await this.moveAnswers.execute(message.subject, daysBetween(was, is), reactionContext(message));
  }
}
