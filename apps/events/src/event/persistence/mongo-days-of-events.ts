import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { DaysOfEvents } from '../../series/use-cases/ports.ts';
import { eventModel, type EventDocument } from './event.schema.ts';

@Injectable()
export class MongoDaysOfEvents implements DaysOfEvents {
  readonly #model: Model<EventDocument>;

  constructor(connection: Connection) {
    this.#model = eventModel(connection);
  }

  async of(seriesId: string): Promise<readonly string[]> {
    const days: unknown[] = await this.#model.distinct('days.date', { seriesId });
    return days.map(String);
  }
}
