import { Injectable } from '@nestjs/common';
import { isGuarded } from '@regional-events/kernel';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { SeatPlans } from '../use-cases/ports.ts';
import { seatPlanModel, seatPlanOf, type SeatPlanDocument } from './seat-plan.schema.ts';

@Injectable()
export class MongoSeatPlans implements SeatPlans {
  readonly #model: Model<SeatPlanDocument>;

  constructor(connection: Connection) {
    this.#model = seatPlanModel(connection);
  }

  async find(eventId: string): Promise<SeatPlan | undefined> {
    const found = await this.#model.findById(eventId).lean<SeatPlanDocument>();
    return found === null ? undefined : seatPlanOf(found);
  }

  async save({ eventId, ...plan }: SeatPlan): Promise<void> {
    if (isGuarded('seat-guard') || plan.version === 0)
      await saveVersioned(this.#model, { _id: eventId, ...plan });
  }
}
