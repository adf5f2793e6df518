import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { decidedBy, deciderOf } from '../../seating/domain/decided-by.ts';
import { RegistrationNotFoundError } from '../domain/errors.ts';
import type { Registration, RegistrationChange } from '../../seating/domain/registration.ts';
import { leave, type Leaving } from '../../seating/domain/seat-decisions.ts';
import { Registrations, Seats } from '../../seating/use-cases/ports.ts';

/** Ends a registration and confirms the first on the waiting list; runs inside the unit of work. */
@Injectable()
export class LeaveEvent {
  constructor(
    private readonly registrations: Registrations,
    private readonly seats: Seats,
    private readonly clock: Clock,
  ) {}

  async execute(
    registration: Registration,
    leaving: Leaving,
    context: CommandContext,
  ): Promise<RegistrationChange> {
    const plan = await this.seats.plan(registration.eventId);
    const queue = await this.registrations.queue(registration.eventId, 1);
    const decision = decidedBy(
      leave(plan, registration, leaving, queue, this.clock.now()),
      new Set([registration.id]),
      deciderOf(context.actor),
    );
    await this.seats.write(decision, context);
    const left = decision.changes.find((change) => change.registration.id === registration.id);
    if (left === undefined) throw new RegistrationNotFoundError();
    return left;
  }
}
