import { Injectable } from '@nestjs/common';
import type { Actor, Versioned } from '@regional-events/kernel';
import { VisibleEvents } from '../../known-event/use-cases/ports.ts';
import { SeatPlanNotOpenError } from '../domain/seat-plan-errors.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { SeatPlans } from '../use-cases/ports.ts';
import {
  availabilityItem,
  seatPlanView,
  type AvailabilityItem,
  type SeatPlanItem,
} from '../use-cases/seat-plan-view.ts';

/** Whoever is signed in sees the seats of each event that was ever published. */
@Injectable()
export class SeatPlanReads {
  constructor(
    private readonly events: VisibleEvents,
    private readonly plans: SeatPlans,
  ) {}

  async seatPlan(eventId: string, actor: Actor): Promise<Versioned<SeatPlanItem>> {
    return seatPlanView(await this.#plan(eventId, actor));
  }

  async availability(eventId: string, actor: Actor): Promise<AvailabilityItem> {
    return availabilityItem(await this.#plan(eventId, actor));
  }

  async #plan(eventId: string, actor: Actor): Promise<SeatPlan> {
    await this.events.see(eventId, actor);
    const plan = await this.plans.find(eventId);
    if (plan === undefined) throw new SeatPlanNotOpenError();
    return plan;
  }
}
