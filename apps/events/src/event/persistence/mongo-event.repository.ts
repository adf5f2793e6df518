import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import type { RegionalEvent } from '../domain/regional-event.ts';
import { EventRepository } from '../use-cases/ports.ts';
import { toEvent, toEventDocument } from './event.mapper.ts';
import { eventModel, type EventDocument } from './event.schema.ts';

@Injectable()
export class MongoEventRepository implements EventRepository {
  readonly #model: Model<EventDocument>;

  constructor(connection: Connection) {
    this.#model = eventModel(connection);
  }

  async find(id: string): Promise<RegionalEvent | undefined> {
    const document = await this.#model.findById(id).lean<EventDocument>();
    return document === null ? undefined : toEvent(document);
  }

  async save(event: RegionalEvent): Promise<void> {
    await saveVersioned(this.#model, toEventDocument(event));
  }

  async externalRefTaken(createdBy: string, externalRef: string): Promise<boolean> {
    return (await this.#model.exists({ createdBy, externalRef })) !== null;
  }

  async numberTaken(seriesId: string, number: number, exceptId: string): Promise<boolean> {
    const other = { seriesId, numberInSeries: number, _id: { $ne: exceptId } };
    return (await this.#model.exists(other)) !== null;
  }
}
