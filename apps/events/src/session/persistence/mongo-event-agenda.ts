import { Injectable } from '@nestjs/common';
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

  async datesWithSessions(eventId: string, dates: readonly string[]): Promise<readonly string[]> {
    return this.#model.distinct('date', { eventId, date: { $in: [...dates] } });
  }
}
