import { Injectable } from '@nestjs/common';
import type { LocalSlot } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { EventAgenda } from '../../event/use-cases/ports.ts';
import { sessionModel, type SessionDocument } from './session.schema.ts';

@Injectable()
export class MongoEventAgenda implements EventAgenda {
  readonly #model: Model<SessionDocument>;

  constructor(connection: Connection) {
    this.#model = sessionModel(connection);
  }

  async slots(eventId: string): Promise<readonly LocalSlot[]> {
    const found = await this.#model
      .find({ eventId }, { date: 1, startTime: 1, endTime: 1 })
      .lean<SessionDocument[]>();
    return found.map(({ date, startTime, endTime }) => ({ date, startTime, endTime }));
  }

  async datesWithSessions(eventId: string, dates: readonly string[]): Promise<readonly string[]> {
    return this.#model.distinct('date', { eventId, date: { $in: [...dates] } });
  }
}
