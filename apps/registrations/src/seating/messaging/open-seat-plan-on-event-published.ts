import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { EventMessage } from '@regional-events/contracts-events';
import { reactionContext, Reacts, type IncomingMessage } from '@regional-events/platform-messaging';
import { OpenSeatPlan } from '../use-cases/open-seat-plan.ts';

@Controller()
export class OpenSeatPlanOnEventPublished {
  constructor(private readonly openSeatPlan: OpenSeatPlan) {}

  @Reacts(messageType('event', 'published'))
  async handle(@Payload() message: IncomingMessage<EventMessage>): Promise<void> {
    const { id, capacity } = message.data;
    await this.openSeatPlan.execute(id, capacity ?? 0, reactionContext(message));
  }
}
