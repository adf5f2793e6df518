import { Injectable } from '@nestjs/common';
import type { CalendarLinkItem } from '@regional-events/contracts-events';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { keepsLink, keptBy } from '../domain/access.ts';
import { CalendarLinkNotFoundError } from '../domain/errors.ts';
import {
  calendarLinkModel,
  linkOf,
  type CalendarLinkDocument,
} from '../persistence/calendar-link.schema.ts';
import type { CalendarLinkListQuery } from './calendar-link-list.ts';

/** The links, without their secrets. */
@Injectable()
export class CalendarLinkReads {
  readonly #model: Model<CalendarLinkDocument>;

  constructor(connection: Connection) {
    this.#model = calendarLinkModel(connection);
  }

  async read(id: string, actor: Actor): Promise<Versioned<CalendarLinkItem>> {
    const document = await this.#model.findById(id).lean<CalendarLinkDocument>();
    const link = document === null ? undefined : linkOf(document);
    if (document === null || link === undefined || !keepsLink(actor, link.maker))
      throw new CalendarLinkNotFoundError();
    return { item: link.item, etag: etagOf(document.version) };
  }

  async list(
    query: CalendarLinkListQuery,
    actor: Actor,
  ): Promise<{ data: readonly CalendarLinkItem[]; next: string | null }> {
    const { rows, next } = await findList(this.#model, query, { actor, within: keptBy(actor) });
    return { data: rows.map((row) => linkOf(row).item), next };
  }
}
