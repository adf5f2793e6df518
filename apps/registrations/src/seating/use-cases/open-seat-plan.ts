import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { openSeatPlan } from '../domain/seat-plan.ts';
import { SeatPlans } from './ports.ts';
import { SeatStore } from './seat-store.ts';

/** The first publication of an event opens its seat plan, which owns the capacity from then on. */
@Injectable()
export class OpenSeatPlan {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly plans: SeatPlans,
    private readonly seatStore: SeatStore,
    private readonly clock: Clock,
  ) {}

  async execute(eventId: string, capacity: number, context: CommandContext): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      if ((await this.plans.find(eventId)) !== undefined) return;
      const { plan, recorded } = openSeatPlan(eventId, capacity, this.clock.now());
      const decision = { plan, planRecorded: recorded, changes: [] };
      await this.seatStore.write([{ decision, context }]);
    });
  }
}
