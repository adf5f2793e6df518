import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { SeatDecision } from '../domain/seat-decision.ts';
import { SeatPlanNotOpenError } from '../domain/seat-plan-errors.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { Registrations, SeatMessages, SeatPlans } from './ports.ts';

/** What decisions rest on and what comes of them, inside the running transaction. */
@Injectable()
export class SeatStore {
  constructor(
    private readonly plans: SeatPlans,
    private readonly registrations: Registrations,
    private readonly messages: SeatMessages,
  ) {}

  /** Throws SeatPlanNotOpenError. */
  async plan(eventId: string): Promise<SeatPlan> {
    const plan = await this.plans.find(eventId);
    if (plan === undefined) throw new SeatPlanNotOpenError();
    return plan;
  }

  /** The plan first: whoever came too late learns it before anything else is written. */
  async write(decision: SeatDecision, context: CommandContext): Promise<void> {
    await this.plans.save(decision.plan);
    await this.registrations.save(decision.changes);
    await this.messages.append(decision, context);
  }
}
