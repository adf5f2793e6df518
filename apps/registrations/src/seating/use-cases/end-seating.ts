import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import type { LapseReason } from '../domain/registration.ts';
import { endSeating } from '../domain/seat-decisions.ts';
import { Registrations, SeatPlans } from './ports.ts';
import { SeatStore } from './seat-store.ts';

/**
 * The event is over: all open registrations lapse in one transaction, which MongoDB limits to a minute; tested with
 * 5,000 live registrations.
 */
@Injectable()
export class EndSeating {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: SeatPlans,
    private readonly registrations: Registrations,
    private readonly seatStore: SeatStore,
    private readonly clock: Clock,
  ) {}

  async execute(eventId: string, reason: LapseReason, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const plan = await this.plans.find(eventId);
      // Never published, or already ended.
      if (plan === undefined || plan.ended !== null) return;
      // Write the plan before reading many registrations, so that a concurrent decision conflicts and not this long
      // transaction.
      await this.plans.save([{ ...plan, ended: reason }]);
      const ended = await this.seatStore.plan(eventId);
      const live = await this.registrations.live(eventId);
      const decision = endSeating(ended, reason, live, this.clock.now());
      await this.seatStore.write([{ decision, context }]);
    });
  }
}
