import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import type { Model } from 'mongoose';
import { EventNotYoursError } from '../domain/event/errors.ts';
import { hostOf } from '../domain/event/event-item.ts';
import { organises } from '../domain/event/access.ts';
import { SeriesTakesNoEventsError } from '../domain/event/series-errors.ts';
import { SeriesNotFoundError } from '../domain/series/errors.ts';
import { eventModel, type EventDocument } from '../persistence/event.schema.ts';
import { seriesModel, type SeriesDocument } from '../persistence/series.schema.ts';
import { sessionModel, type SessionDocument } from '../persistence/session.schema.ts';
import {
  Programme,
  type HeldEvent,
  type SeriesToPlan,
  type StandingEvent,
} from '../use-cases/programme-ports.ts';

const facts = {
  title: 1,
  days: 1,
  venue: 1,
  hostCountry: 1,
  seriesId: 1,
  numberInSeries: 1,
  status: 1,
} as const;

@Injectable()
export class MongoProgramme implements Programme {
  readonly #series: Model<SeriesDocument>;
  readonly #events: Model<EventDocument>;
  readonly #sessions: Model<SessionDocument>;

  constructor(connection: Connection) {
    this.#series = seriesModel(connection);
    this.#events = eventModel(connection);
    this.#sessions = sessionModel(connection);
  }

  async seriesToPlan(id: string, actor: Actor): Promise<SeriesToPlan> {
    const series = await this.seriesOf(id, actor);
    if (series.closed) throw new SeriesTakesNoEventsError();
    return series;
  }

  async seriesOf(id: string, actor: Actor): Promise<SeriesToPlan> {
    const document = await this.#series.findById(id).lean<SeriesDocument>();
    if (document === null) throw new SeriesNotFoundError();
    if (!organises(actor, { ...document, seriesId: id })) throw new EventNotYoursError();
    const { from, to, countries, title, status } = document;
    return { id, from, to, countries, title, closed: status === 'closed' };
  }

  async eventsOf(seriesId: string): Promise<readonly HeldEvent[]> {
    const found = await this.#events.find({ seriesId }, facts).lean<EventDocument[]>();
    return found.map((event) => ({
      id: event._id,
      title: event.title,
      numberInSeries: event.numberInSeries,
      country: hostOf(event),
      days: event.status === 'postponed' ? [] : event.days.map(({ date }) => date),
      status: event.status,
    }));
  }

  async eventsBetween(
    { from, to }: { readonly from: string; readonly to: string },
    { seriesId, people }: { readonly seriesId: string; readonly people: readonly string[] },
  ): Promise<readonly StandingEvent[]> {
    const found = await this.#events
      .find(
        {
          days: { $elemMatch: { date: { $gte: from, $lte: to } } },
          status: { $nin: ['cancelled', 'postponed'] },
          $or: [{ publishedAt: { $ne: null } }, { seriesId }],
        },
        facts,
      )
      .sort({ _id: 1 })
      .lean<EventDocument[]>();
    const parts = await this.#parts(found, people);
    return found.map((event) => ({
      id: event._id,
      title: event.title,
      firstDay: event.days[0]?.date ?? from,
      lastDay: event.days.at(-1)?.date ?? to,
      country: hostOf(event),
      ownSeries: event.seriesId === seriesId,
      experts: people.filter((personId) => parts.get(event._id)?.has(personId)),
    }));
  }

  /** By event: who of these people speaks, moderates or helps. */
  async #parts(
    events: readonly EventDocument[],
    people: readonly string[],
  ): Promise<ReadonlyMap<string, ReadonlySet<string>>> {
    if (people.length === 0) return new Map();
    const sessions = await this.#sessions
      .find(
        {
          eventId: { $in: events.map(({ _id }) => _id) },
          'speakers.personId': { $in: [...people] },
        },
        { eventId: 1, speakers: 1 },
      )
      .lean<SessionDocument[]>();
    const parts = new Map<string, Set<string>>();
    for (const { eventId, speakers } of sessions) {
      const known = parts.get(eventId) ?? new Set();
      for (const { personId } of speakers) known.add(personId);
      parts.set(eventId, known);
    }
    return parts;
  }
}
