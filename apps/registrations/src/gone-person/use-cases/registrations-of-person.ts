import { Injectable } from '@nestjs/common';
import { Clock, type CommandContext } from '@regional-events/kernel';
import { forgetPerson, replacePerson } from '../../seating/domain/gone-person.ts';
import type { Registration } from '../../seating/domain/registration.ts';
import type { SeatDecision } from '../../seating/domain/seat-decisions.ts';
import { freeSeats, type SeatPlan } from '../../seating/domain/seat-plan.ts';
import { Registrations, Seats } from '../../seating/use-cases/ports.ts';

/** Changes every registration of a person, inside the running transaction. */
@Injectable()
export class RegistrationsOfPerson {
  constructor(
    private readonly seats: Seats,
    private readonly registrations: Registrations,
    private readonly clock: Clock,
  ) {}

  async forget(personId: string, context: CommandContext): Promise<void> {
    await this.#each(personId, context, async (plan, registration) =>
      forgetPerson(plan, registration, await this.#queue(plan), this.clock.now()),
    );
  }

  async replace(personId: string, byId: string, context: CommandContext): Promise<void> {
    await this.#each(personId, context, async (plan, registration) => {
      const rival = await this.registrations.liveOfPerson(plan.eventId, byId);
      const both = { registration, rival };
      return replacePerson(plan, both, byId, await this.#queue(plan), this.clock.now());
    });
  }

  /** One after the other, since each may give a seat to the next in line. */
  async #each(
    personId: string,
    context: CommandContext,
    decide: (plan: SeatPlan, registration: Registration) => Promise<SeatDecision>,
  ): Promise<void> {
    for (const registration of await this.registrations.ofPerson(personId)) {
      const plan = await this.seats.plan(registration.eventId);
      const decision = await decide(plan, registration);
      if (decision.changes.length > 0) await this.seats.write([{ decision, context }]);
    }
  }

  /** As many as may move up, and the one who leaves. */
  #queue(plan: SeatPlan): Promise<readonly Registration[]> {
    return this.registrations.queue(plan.eventId, freeSeats(plan) + 2);
  }
}
