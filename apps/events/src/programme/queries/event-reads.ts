import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findList } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { KnownSeatPlans } from '../../known-seat-plan/known-seat-plans.ts';
import { EventNotFoundError } from '../domain/event/errors.ts';
import { maySee } from '../domain/event/access.ts';
import { stateOf } from '../persistence/event.mapper.ts';
import { eventModel, type EventDocument } from '../persistence/event.schema.ts';
import type { EventListQuery } from './event-list.ts';
import { eventEtag, eventView, type EventView } from '../use-cases/event-view.ts';
import { visibleTo } from '../domain/event/access.ts';

@Injectable()
export class EventReads {
  readonly #model: Model<EventDocument>;

  constructor(
    connection: Connection,
    private readonly seatPlans: KnownSeatPlans,
  ) {
    this.#model = eventModel(connection);
  }

  async read(id: string, actor: Actor): Promise<Versioned<EventView>> {
    const document = await this.#model.findById(id).lean<EventDocument>();
    if (document === null || !maySee(actor, document, document.publishedAt !== null)) {
      throw new EventNotFoundError();
    }
    const seatPlan = await this.seatPlans.find(id);
    return {
      item: eventView(id, stateOf(document), seatPlan, actor),
      etag: eventEtag(etagOf(document.version), seatPlan),
    };
  }

  async list(
    { hostCountry, ...query }: EventListQuery,
    actor: Actor,
  ): Promise<{ data: readonly EventView[]; next: string | null }> {
    const { rows, next } = await findList(this.#model, query, {
      actor,
      within: { $and: [visibleTo(actor), hostCountry ? hostedBy(hostCountry) : {}] },
      paths: { id: '_id', country: 'venue.country' },
    });
    const seatPlans = await this.seatPlans.findMany(rows.map(({ _id }) => _id));
    const data = rows.map((row) => eventView(row._id, stateOf(row), seatPlans.get(row._id), actor));
    return { data, next };
  }
}

/** The rule of `hostOf` as a query filter. */
function hostedBy(countries: readonly string[]): QueryFilter<EventDocument> {
  const named = { $in: [...countries] };
  return { $or: [{ hostCountry: named }, { hostCountry: null, 'venue.country': named }] };
}
