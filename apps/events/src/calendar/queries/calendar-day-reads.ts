import { Injectable } from '@nestjs/common';
import type { CalendarDayItem } from '@regional-events/contracts-events';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { CalendarDayNotFoundError } from '../domain/errors.ts';
import {
  calendarDayModel,
  dayOf,
  type CalendarDayDocument,
} from '../persistence/calendar-day.schema.ts';
import type { CalendarDayListQuery } from './calendar-day-list.ts';

/** The calendars, which whoever is signed in may read. */
@Injectable()
export class CalendarDayReads {
  readonly #model: Model<CalendarDayDocument>;

  constructor(connection: Connection) {
    this.#model = calendarDayModel(connection);
  }

  async read(id: string): Promise<Versioned<CalendarDayItem>> {
    const document = await this.#model
      .findOne({ _id: id, removed: false })
      .lean<CalendarDayDocument>();
    if (document === null) throw new CalendarDayNotFoundError();
    return { item: dayOf(document), etag: etagOf(document.version) };
  }

  async list(
    query: CalendarDayListQuery,
    actor: Actor,
  ): Promise<{ data: readonly CalendarDayItem[]; next: string | null }> {
    const { rows, next } = await findList(this.#model, query, {
      actor,
      within: { removed: false },
      sort: 'date',
    });
    return { data: rows.map(dayOf), next };
  }

  /** Every day of these countries from one date to another, both counted in. */
  async between(
    { from, to }: { readonly from: string; readonly to: string },
    countries: readonly string[],
  ): Promise<readonly CalendarDayItem[]> {
    const found = await this.#model
      .find({ country: { $in: [...countries] }, date: { $gte: from, $lte: to }, removed: false })
      .sort({ date: 1, key: 1 })
      .lean<CalendarDayDocument[]>();
    return found.map(dayOf);
  }
}
