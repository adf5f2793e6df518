import { Injectable } from '@nestjs/common';
import { Connection, lostRace } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import type { CalendarLink } from '../domain/calendar-link.ts';
import { CalendarLinks } from '../use-cases/ports.ts';
import {
  calendarLinkModel,
  linkDocument,
  linkOf,
  type CalendarLinkDocument,
} from './calendar-link.schema.ts';

@Injectable()
export class MongoCalendarLinks implements CalendarLinks {
  readonly #model: Model<CalendarLinkDocument>;

  constructor(connection: Connection) {
    this.#model = calendarLinkModel(connection);
  }

  find(id: string): Promise<CalendarLink | undefined> {
    return this.#one({ _id: id });
  }

  withHash(secretHash: string): Promise<CalendarLink | undefined> {
    return this.#one({ secretHash });
  }

  async add(link: CalendarLink, secretHash: string): Promise<void> {
    await this.#model.insertMany([linkDocument(link, secretHash)]);
  }

  async remove({ item: { id }, version }: CalendarLink): Promise<void> {
    const result = await this.#model.deleteOne({ _id: id, version });
    if (result.deletedCount !== 1) throw lostRace(`calendar link ${id}`);
  }

  async replaceTarget(targetId: string, byId: string | null): Promise<void> {
    if (byId === null) await this.#model.deleteMany({ targetId });
    else
      await this.#model.updateMany(
        { targetId },
        { $set: { targetId: byId }, $inc: { version: 1 } },
      );
  }

  async #one(filter: QueryFilter<CalendarLinkDocument>): Promise<CalendarLink | undefined> {
    const document = await this.#model.findOne(filter).lean<CalendarLinkDocument>();
    return document === null ? undefined : linkOf(document);
  }
}
