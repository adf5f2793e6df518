import { Injectable } from '@nestjs/common';
import type { CalendarDayDetails, CalendarDayItem } from '@regional-events/contracts-events';
import { newId } from '@regional-events/kernel';
import { Connection, inTransaction, lostRace } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { CalendarDayIsThereError } from '../domain/errors.ts';
import { CalendarDays, type KeptDay } from '../use-cases/ports.ts';
import { calendarDayModel, dayOf, type CalendarDayDocument } from './calendar-day.schema.ts';

@Injectable()
export class MongoCalendarDays implements CalendarDays {
  readonly #model: Model<CalendarDayDocument>;

  constructor(private readonly connection: Connection) {
    this.#model = calendarDayModel(connection);
  }

  async find(id: string): Promise<KeptDay | undefined> {
    const document = await this.#model
      .findOne({ _id: id, removed: false })
      .lean<CalendarDayDocument>();
    return document === null ? undefined : keptOf(document);
  }

  async add(id: string, details: CalendarDayDetails): Promise<KeptDay> {
    const key = keyOf(details);
    const there = await this.#model.findOne({ key }).lean<CalendarDayDocument>();
    if (there?.removed === false) throw new CalendarDayIsThereError();
    const document = documentOf(there?._id ?? id, details, 'added', (there?.version ?? 0) + 1);
    await this.#model.replaceOne({ key }, document, { upsert: true });
    return keptOf(document);
  }

  async remove({ item: { id }, version }: KeptDay): Promise<void> {
    const result = await this.#model.updateOne(
      { _id: id, version },
      { $set: { removed: true, version: version + 1 } },
    );
    if (result.modifiedCount !== 1) throw lostRace(`calendar day ${id}`);
  }

  /** Stores those that are not there yet; the removed ones are. Returns how many came. */
  async seed(days: readonly CalendarDayDetails[]): Promise<number> {
    if ((await this.#model.countDocuments({ source: 'seeded' })) >= days.length) return 0;
    return inTransaction(this.connection, async () => {
      const there = new Set(await this.#model.distinct('key'));
      const missing = days
        .filter((day) => !there.has(keyOf(day)))
        .map((day) => documentOf(newId(), day, 'seeded', 1));
      if (missing.length > 0) await this.#model.insertMany(missing, { ordered: true });
      return missing.length;
    });
  }
}

function keptOf(document: CalendarDayDocument): KeptDay {
  return { item: dayOf(document), version: document.version };
}

function documentOf(
  id: string,
  details: CalendarDayDetails,
  source: CalendarDayItem['source'],
  version: number,
): CalendarDayDocument {
  return { _id: id, version, ...details, source, removed: false, key: keyOf(details) };
}

function keyOf({ country, subdivision, date, kind, names }: CalendarDayDetails): string {
  const name = names['en'] ?? Object.values(names)[0] ?? '';
  return [subdivision ?? country, date, kind, name].join(' ');
}
