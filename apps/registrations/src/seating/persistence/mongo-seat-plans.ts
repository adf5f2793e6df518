import { Injectable } from '@nestjs/common';
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
    await saveVersioned(this.#model, { _id: eventId, ...plan });
  }
}
