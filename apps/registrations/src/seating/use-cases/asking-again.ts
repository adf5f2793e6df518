import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { Jobs, UnitOfWork } from '@regional-events/platform-messaging';
import type { Registration } from '../domain/registration.ts';
import {
  askAgain,
  askNoMore,
  lapseUnanswered,
  type SeatDecision,
} from '../domain/seat-decisions.ts';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { Registrations } from './ports.ts';
import { SeatStore } from './seat-store.ts';

/** The job that ends the asking; its key is the id of the event. */
export const LAPSE_UNANSWERED = 'lapse-unanswered-registrations';

/** Everybody who is registered is asked whether an event's new dates suit, for a time. */
@Injectable()
export class AskingAgain {
  constructor(
    private readonly unitOfWork: UnitOfWork,
    private readonly registrations: Registrations,
    private readonly seatStore: SeatStore,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  ask(eventId: string, answerBy: Date, context: CommandContext): Promise<void> {
    return this.#decide(eventId, context, async (plan, live) => {
      // at the deadline itself it can still be answered
      const dueAt = new Date(answerBy.getTime() + 1);
      await this.jobs.enqueue({ kind: LAPSE_UNANSWERED, key: eventId, dueAt }, context);
      return askAgain(plan, live, answerBy, this.clock.now());
    });
  }

  /** Whoever was asked keeps what it has. */
  end(eventId: string, context: CommandContext): Promise<void> {
    return this.#decide(eventId, context, async (plan, live) => {
      await this.jobs.drop({ kind: LAPSE_UNANSWERED, key: eventId });
      return askNoMore(plan, live, this.clock.now());
    });
  }

  lapse(eventId: string, context: CommandContext): Promise<void> {
    return this.#decide(eventId, context, async (plan, live) =>
      lapseUnanswered(plan, live, this.clock.now()),
    );
  }

  async #decide(
    eventId: string,
    context: CommandContext,
    make: (plan: SeatPlan, live: readonly Registration[]) => Promise<SeatDecision>,
  ): Promise<void> {
    await this.unitOfWork.run(context, async () => {
      const plan = await this.seatStore.hold(eventId);
      if (plan === undefined) return;
      const decision = await make(plan, await this.registrations.live(eventId));
      await this.seatStore.write([{ decision, context }]);
    });
  }
}
