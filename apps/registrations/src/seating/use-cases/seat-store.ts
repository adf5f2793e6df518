import { Injectable } from '@nestjs/common';
import type { CommandContext } from '@regional-events/kernel';
import type { SeatDecision } from '../domain/seat-decision.ts';
import { SeatPlanNotOpenError } from '../domain/errors.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { Registrations, SeatMessages, SeatPlans, type Seats } from './ports.ts';

@Injectable()
export class SeatStore implements Seats {
  constructor(
    private readonly plans: SeatPlans,
    private readonly registrations: Registrations,
    private readonly messages: SeatMessages,
  ) {}

  async plan(eventId: string): Promise<SeatPlan> {
    const plan = await this.plans.find(eventId);
    if (plan === undefined) throw new SeatPlanNotOpenError();
    return plan;
  }

  /** Writes the contended document first, so that a conflict ends the transaction early. */
  async write(decision: SeatDecision, context: CommandContext): Promise<void> {
    await this.plans.save(decision.plan);
    await this.registrations.save(decision.changes);
    await this.messages.append(decision, context);
  }
}
