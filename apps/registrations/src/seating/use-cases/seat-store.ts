import { Injectable } from '@nestjs/common';
import { SeatPlanNotOpenError } from '../domain/errors.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { Registrations, SeatMessages, SeatPlans, type MadeDecision, type Seats } from './ports.ts';

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

  /**
   * The plan of an event that has not ended, written before many registrations are read, so that a concurrent decision
   * conflicts and not the long transaction. Undefined where there is none.
   */
  async hold(eventId: string): Promise<SeatPlan | undefined> {
    const plan = await this.plans.find(eventId);
    if (plan === undefined || plan.ended !== null) return undefined;
    await this.plans.save([plan]);
    return this.plan(eventId);
  }

  /** Writes the contended documents first, so that a conflict ends the transaction early. */
  async write(made: readonly MadeDecision[]): Promise<void> {
    await this.plans.save(made.map(({ decision }) => decision.plan));
    await this.registrations.save(made.flatMap(({ decision }) => decision.changes));
    await this.messages.append(made);
  }
}
