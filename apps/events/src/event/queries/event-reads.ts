import { Injectable } from '@nestjs/common';
import { etagOf, type Actor, type Versioned } from '@regional-events/kernel';
import { Connection, findPage } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { KnownSeatPlans } from '../../known-seat-plan/known-seat-plans.ts';
import { EventNotFoundError } from '../domain/errors.ts';
import { maySee } from '../domain/event-rights.ts';
import { stateOf } from '../persistence/event.mapper.ts';
import { eventModel, type EventDocument } from '../persistence/event.schema.ts';
import { eventEtag, eventView, type EventView } from '../use-cases/event-view.ts';

export interface EventListQuery {
  readonly kind?: readonly string[];
  readonly status?: readonly string[];
  readonly seriesId?: readonly string[];
  readonly topics?: readonly string[];
  readonly country?: readonly string[];
  readonly startsAt?: InstantRange;
  readonly externalRef?: readonly string[];
  readonly sort?: string;
  readonly limit: number;
  readonly after?: string;
}

interface InstantRange {
  readonly gte?: string;
  readonly gt?: string;
  readonly lte?: string;
  readonly lt?: string;
}

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
    query: EventListQuery,
    actor: Actor,
  ): Promise<{ data: readonly EventView[]; next: string | null }> {
    const { sort, limit, after } = query;
    const filter = { $and: [asked(query, actor), visibleTo(actor)] };
    const { rows, next } = await findPage(this.#model, { filter, sort, limit, after });
    const seatPlans = await this.seatPlans.findMany(rows.map(({ _id }) => _id));
    const data = rows.map((row) => eventView(row._id, stateOf(row), seatPlans.get(row._id), actor));
    return { data, next };
  }
}

function asked(query: EventListQuery, actor: Actor): QueryFilter<EventDocument> {
  const { kind, status, seriesId, topics, country, startsAt, externalRef } = query;
  return {
    ...(kind && { kind: { $in: kind } }),
    ...(status && { status: { $in: status } }),
    ...(seriesId && { seriesId: { $in: seriesId } }),
    ...(topics && { topics: { $in: topics } }),
    ...(country && { 'venue.country': { $in: country } }),
    ...(startsAt && { startsAt: boundsOf(startsAt) }),
    ...(externalRef && { externalRef: { $in: externalRef }, createdBy: actor.clientId }),
  } as QueryFilter<EventDocument>;
}

function boundsOf(range: InstantRange): Readonly<Record<string, Date>> {
  return Object.fromEntries(
    Object.entries(range).map(([bound, text]) => [`$${bound}`, new Date(String(text))]),
  );
}

/** The rule of `maySee` as a query filter. */
function visibleTo({ role, organisationId }: Actor): QueryFilter<EventDocument> {
  if (role === 'secretariat') return {};
  const published = { publishedAt: { $ne: null } };
  if (organisationId === null) return published;
  return {
    $or: [published, { organiserIds: organisationId }, { 'days.coOrganiserIds': organisationId }],
  };
}
