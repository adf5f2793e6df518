import { Controller } from '@nestjs/common';
import { Payload } from '@nestjs/microservices';
import { messageType } from '@regional-events/contracts-envelope';
import type { SeatPlanMessage } from '@regional-events/contracts-registrations';
import { Copies, type IncomingMessage } from '@regional-events/platform-messaging';
import { KnownSeatPlans } from '../use-cases/ports.ts';

@Controller()
export class KeepKnownSeatPlan {
  constructor(private readonly seatPlans: KnownSeatPlans) {}

  @Copies(messageType('seat-plan', 'opened'), messageType('seat-plan', 'capacity-changed'))
  async handle(@Payload() message: IncomingMessage<SeatPlanMessage>): Promise<void> {
    const { eventId, capacity } = message.data;
    await this.seatPlans.keep({ eventId, capacity, sequence: message.sequence });
  }
}
