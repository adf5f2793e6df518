import { Injectable } from '@nestjs/common';
import { isGuarded } from '@regional-events/kernel';
import { Connection, saveAllVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { SeatPlan } from '../domain/seat-plan.ts';
import { SeatPlans } from '../use-cases/ports.ts';
import {
  documentOfPlan,
  seatPlanModel,
  seatPlanOf,
  type SeatPlanDocument,
} from './seat-plan.schema.ts';

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

  async save(plans: readonly SeatPlan[]): Promise<void> {
    const written = isGuarded('seat-guard') ? plans : plans.filter(({ version }) => version === 0);
    await saveAllVersioned(this.#model, written.map(documentOfPlan));
  }
}
