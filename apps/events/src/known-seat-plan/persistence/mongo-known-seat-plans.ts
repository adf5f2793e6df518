import { Injectable } from '@nestjs/common';
import { Connection, modelOf, type CollectionDefinition } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { KnownSeatPlans, type KnownSeatPlan } from '../use-cases/ports.ts';

interface KnownSeatPlanDocument {
  /** The event's id. */
  readonly _id: string;
  readonly capacity: number;
  readonly sequence: number;
}

const fields = { _id: String, capacity: Number, sequence: Number };

export const knownSeatPlanCollection: CollectionDefinition = { name: 'known-seat-plans' };

@Injectable()
export class MongoKnownSeatPlans implements KnownSeatPlans {
  readonly #model: Model<KnownSeatPlanDocument>;

  constructor(connection: Connection) {
    this.#model = modelOf(connection, knownSeatPlanCollection.name, fields);
  }

  async find(eventId: string): Promise<KnownSeatPlan | undefined> {
    return (await this.among([eventId])).get(eventId);
  }

  async among(eventIds: readonly string[]): Promise<ReadonlyMap<string, KnownSeatPlan>> {
    const found = await this.#model.find({ _id: { $in: [...eventIds] } }).lean();
    return new Map(
      found.map(({ _id, capacity, sequence }) => [_id, { eventId: _id, capacity, sequence }]),
    );
  }

  async keep({ eventId, capacity, sequence }: KnownSeatPlan): Promise<void> {
    const document = { _id: eventId, capacity, sequence };
    await this.#model.replaceOne({ _id: eventId }, document, { upsert: true });
  }
}
