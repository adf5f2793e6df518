import { Injectable } from '@nestjs/common';
import {
  Clock,
  expectUnchanged,
  type CommandContext,
  type Versioned,
} from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { changeCapacity } from '../domain/seat-decisions.ts';
import { SeatPlanNotYoursError } from '../domain/errors.ts';
import { freeSeats } from '../domain/seat-plan.ts';
import { Registrations } from './ports.ts';
import { SeatStore } from './seat-store.ts';
import { seatPlanView, type SeatPlanItem } from './seat-plan-view.ts';

export interface SeatPlanPatch {
  readonly capacity?: number;
}

/** Sets the capacity and confirms those on the waiting list who now fit. */
@Injectable()
export class ChangeCapacity {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly events: VisibleEvents,
    private readonly registrations: Registrations,
    private readonly seatStore: SeatStore,
    private readonly clock: Clock,
  ) {}

  async execute(
    eventId: string,
    patch: SeatPlanPatch,
    context: CommandContext,
  ): Promise<Versioned<SeatPlanItem>> {
    return this.unitOfWork.run(context, async () => {
      const event = await this.events.see(eventId, context.actor);
      if (!event.organisedByCaller) throw new SeatPlanNotYoursError();
      const plan = await this.seatStore.plan(eventId);
      const { capacity = plan.capacity } = patch;
      expectUnchanged(context, seatPlanView(plan).etag);
      if (capacity === plan.capacity) return seatPlanView(plan);
      const fitting = freeSeats({ ...plan, capacity });
      const queue = fitting === 0 ? [] : await this.registrations.queue(eventId, fitting);
      const decision = changeCapacity(plan, capacity, queue, this.clock.now());
      await this.seatStore.write([{ decision, context }]);
      return seatPlanView(decision.plan);
    });
  }
}
