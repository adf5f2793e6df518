import { Injectable } from '@nestjs/common';
import { Clock, type Actor, type Versioned } from '@regional-events/kernel';
import { Invitations } from '../../invitation/use-cases/ports.ts';
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

/** Every signed-in caller sees the seats of each event that was ever published. */
@Injectable()
export class SeatPlanReads {
  constructor(
    private readonly events: VisibleEvents,
    private readonly plans: SeatPlans,
    private readonly invitations: Invitations,
    private readonly clock: Clock,
  ) {}

  async seatPlan(eventId: string, actor: Actor): Promise<Versioned<SeatPlanItem>> {
    return seatPlanView(await this.#plan(eventId, actor));
  }

  async availability(eventId: string, actor: Actor): Promise<AvailabilityItem> {
    const event = await this.events.see(eventId, actor);
    const plan = await this.#plan(eventId, actor);
    const at = this.clock.now();
    const live = await this.invitations.live(eventId);
    const open = live.filter((invitation) => invitation.isOpen(at));
    const invited = open.reduce((sum, { facts }) => sum + facts.seats, 0);
    return availabilityItem(plan, { event, invited });
  }

  async #plan(eventId: string, actor: Actor): Promise<SeatPlan> {
    await this.events.see(eventId, actor);
    const plan = await this.plans.find(eventId);
    if (plan === undefined) throw new SeatPlanNotOpenError();
    return plan;
  }
}
