import { Injectable } from '@nestjs/common';
import { Connection, saveVersioned } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { spanOf } from '../domain/event/event-days.ts';
import type { RegionalEvent } from '../domain/event/regional-event.ts';
import type { EventAhead } from '../domain/series/errors.ts';
import { EventRepository } from '../use-cases/ports.ts';
import { stateOf, toEvent, toEventDocument } from './event.mapper.ts';
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

  /** Writes, since a transaction that only reads a document does not conflict with one that changes it. */
  async lock(id: string): Promise<RegionalEvent | undefined> {
    const held = this.#model.findOneAndUpdate({ _id: id }, { $inc: { held: 1 } });
    const document = await held.lean<EventDocument>();
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

  async daysInSeries(seriesId: string): Promise<readonly string[]> {
    const days: unknown[] = await this.#model.distinct('days.date', { seriesId });
    return days.map(String);
  }

  async aheadInSeries(seriesId: string, at: Date): Promise<readonly EventAhead[]> {
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
