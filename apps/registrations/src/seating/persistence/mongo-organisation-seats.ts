import { Injectable } from '@nestjs/common';
import { SeatingEndedError, SeatPlanNotOpenError } from '../domain/errors.ts';
import { OrganisationSeats, Registrations, SeatPlans } from '../use-cases/ports.ts';

@Injectable()
export class MongoOrganisationSeats implements OrganisationSeats {
  constructor(
    private readonly plans: SeatPlans,
    private readonly registrations: Registrations,
  ) {}

  /**
   * Writes the plan, as every nomination does: a transaction that only reads it would not conflict with a concurrent
   * change.
   */
  async hold(eventId: string, organisationId: string) {
    const plan = await this.plans.find(eventId);
    if (plan === undefined) throw new SeatPlanNotOpenError();
    if (plan.ended !== null) throw new SeatingEndedError();
    await this.plans.save([plan]);
    const used = await this.registrations.seatsOf(eventId, organisationId);
    return { capacity: plan.capacity, used };
  }
}
