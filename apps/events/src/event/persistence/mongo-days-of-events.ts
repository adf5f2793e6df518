import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { DaysOfEvents, type EventAhead } from '../../series/use-cases/ports.ts';
import { spanOf } from '../domain/event-days.ts';
import { stateOf } from './event.mapper.ts';
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

  async ahead(seriesId: string, at: Date): Promise<readonly EventAhead[]> {
    const open = await this.#model
      .find({ seriesId, status: { $in: ['published', 'postponed'] } })
      .sort({ startsAt: 1, _id: 1 })
      .lean<EventDocument[]>();
    return open.flatMap((document): EventAhead[] => {
      if (document.status === 'postponed') return [{ id: document._id, endsAt: null }];
      const endsAt = spanOf(stateOf(document).details)?.endsAt;
      if (endsAt === undefined || endsAt <= at) return [];
      return [{ id: document._id, endsAt: endsAt.toISOString() }];
    });
  }
}
