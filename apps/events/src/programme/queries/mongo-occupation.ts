import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Connection, pickFields } from '@regional-events/platform-mongo';
import { sessionDetails } from '@regional-events/contracts-events';
import type { Model, QueryFilter } from 'mongoose';
import { KnownSeatPlans } from '../../known-seat-plan/known-seat-plans.ts';
import { EventNotFoundError, EventNotYoursError } from '../domain/event/errors.ts';
import { hostOf } from '../domain/event/event-item.ts';
import { maySee, organises, readsDraftAgenda } from '../domain/event/access.ts';
import { DraftAgendaNotYoursError } from '../domain/session/errors.ts';
import { eventModel, type EventDocument } from '../persistence/event.schema.ts';
import {
  scheduleHoldModel,
  type ScheduleHoldDocument,
} from '../persistence/schedule-hold.schema.ts';
import { seriesModel, type SeriesDocument } from '../persistence/series.schema.ts';
import { sessionModel, type SessionDocument } from '../persistence/session.schema.ts';
import {
  Occupation,
  type DateWindow,
  type Reader,
  type TakenEvent,
  type TakenParts,
  type TakenSession,
} from '../use-cases/occupation-ports.ts';

const facts = {
  title: 1,
  topics: 1,
  seriesId: 1,
  numberInSeries: 1,
  organiserIds: 1,
  days: 1,
  timeZone: 1,
  venue: 1,
  venueId: 1,
  hostCountry: 1,
  capacity: 1,
  publishedAt: 1,
} as const;
const MOST = 2000;

@Injectable()
export class MongoOccupation implements Occupation {
  readonly #series: Model<SeriesDocument>;
  readonly #events: Model<EventDocument>;
  readonly #sessions: Model<SessionDocument>;
  readonly #holds: Model<ScheduleHoldDocument>;

  constructor(
    connection: Connection,
    private readonly seatPlans: KnownSeatPlans,
  ) {
    this.#series = seriesModel(connection);
    this.#events = eventModel(connection);
    this.#sessions = sessionModel(connection);
    this.#holds = scheduleHoldModel(connection);
  }

  async eventFor(id: string, actor: Actor): Promise<TakenEvent> {
    const document = await this.#events.findById(id).lean<EventDocument>();
    if (document === null || !maySee(actor, document, document.publishedAt !== null))
      throw new EventNotFoundError();
    if (!readsDraftAgenda(actor, document)) throw new DraftAgendaNotYoursError();
    const [event] = await this.#scheduled([document], actor);
    if (event === undefined) throw new EventNotFoundError();
    const seats = await this.seatPlans.find(id);
    return { ...event, capacity: seats?.capacity ?? event.capacity };
  }

  async organisedEvent(id: string, actor: Actor): Promise<TakenEvent> {
    const event = await this.eventFor(id, actor);
    if (!organises(actor, event)) throw new EventNotYoursError();
    return event;
  }

  async sessionsOf(eventId: string): Promise<readonly TakenSession[]> {
    const found = await this.#sessions
      .find({ eventId })
      .sort({ date: 1, startsNextDay: 1, startTime: 1, _id: 1 })
      .lean<SessionDocument[]>();
    return found.map(sessionOf);
  }

  async sessionsWith(
    {
      people,
      rooms,
      from,
      to,
    }: DateWindow & { readonly people: readonly string[]; readonly rooms: readonly string[] },
    { actor, exceptEventId }: Reader,
  ): Promise<TakenParts> {
    if (people.length === 0 && rooms.length === 0) return { sessions: [], events: new Map() };
    const named: QueryFilter<SessionDocument>[] = [
      { 'speakers.personId': { $in: [...people] } },
      { roomId: { $in: [...rooms], $type: 'string' } },
    ];
    const found = await this.#sessions
      .find({ $or: named, date: { $gte: from, $lte: to }, eventId: { $ne: exceptEventId } })
      .sort({ _id: 1 })
      .limit(MOST)
      .lean<SessionDocument[]>();
    const ids = found.map(({ eventId }) => eventId);
    const events = await this.#find({ _id: { $in: ids } }, actor);
    const byId = new Map(events.map((event) => [event.id, event]));
    return {
      sessions: found.filter(({ eventId }) => byId.has(eventId)).map(sessionOf),
      events: byId,
    };
  }

  eventsBetween({ from, to }: DateWindow, { actor, exceptEventId }: Reader) {
    const days = { $elemMatch: { date: { $gte: from, $lte: to } } };
    return this.#find({ days, _id: { $ne: exceptEventId } }, actor);
  }

  async ahead(from: string, actor: Actor): Promise<readonly TakenEvent[]> {
    const found = await this.#find({ days: { $elemMatch: { date: { $gte: from } } } }, actor);
    return found
      .filter((event) => readsDraftAgenda(actor, event))
      .toSorted((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1));
  }

  async beside({ id, seriesId, days }: TakenEvent, actor: Actor): Promise<readonly TakenEvent[]> {
    const first = days[0]?.date;
    if (seriesId === null || first === undefined) return [];
    const others = (await this.#find({ seriesId, _id: { $ne: id } }, actor))
      .filter((other) => other.days.length > 0)
      .toSorted((one, other) => (firstDay(one) < firstDay(other) ? -1 : 1));
    const before = others.findLast((other) => firstDay(other) < first);
    const after = others.find((other) => firstDay(other) >= first);
    return [before, after].filter((other) => other !== undefined);
  }

  /** In one order, so that two that hold several do not wait for each other. */
  async hold(resources: readonly string[]): Promise<void> {
    const held = [...new Set(resources)].toSorted().map((_id) => ({
      updateOne: { filter: { _id }, update: { $inc: { held: 1 } }, upsert: true },
    }));
    if (held.length > 0) await this.#holds.bulkWrite(held, { ordered: true });
  }

  async #find(where: QueryFilter<EventDocument>, actor: Actor): Promise<readonly TakenEvent[]> {
    const found = await this.#events
      .find({ ...where, status: { $nin: ['cancelled', 'postponed'] } }, facts)
      .sort({ _id: 1 })
      .limit(MOST)
      .lean<EventDocument[]>();
    return this.#scheduled(found, actor);
  }

  async #scheduled(
    documents: readonly EventDocument[],
    actor: Actor,
  ): Promise<readonly TakenEvent[]> {
    const ids = [...new Set(documents.flatMap(({ seriesId }) => seriesId ?? []))];
    const series =
      ids.length === 0
        ? []
        : await this.#series.find({ _id: { $in: ids } }, { countries: 1 }).lean<SeriesDocument[]>();
    const countries = new Map(series.map((each) => [each._id, each.countries]));
    return documents.map((document) => ({
      ...document,
      id: document._id,
      city: document.venue?.city || null,
      host: hostOf(document),
      countries: countries.get(document.seriesId ?? '') ?? [],
      known: maySee(actor, document, document.publishedAt !== null),
    }));
  }
}

/** By the first day; of two that begin together, the one that was drafted first. */
function placeOf(event: TakenEvent): string {
  return firstDay(event) + event.id;
}

function firstDay({ days }: TakenEvent): string {
  return days[0]?.date ?? '';
}

function sessionOf(document: SessionDocument): TakenSession {
  return {
    ...pickFields(sessionDetails, document),
    id: document._id,
    eventId: document.eventId,
  };
}
