import { Injectable } from '@nestjs/common';
import { idTime, type Actor } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import { MongoCopy } from '@regional-events/platform-mongo-messaging';
import type { Model } from 'mongoose';
import { EndedPeople, idsOf } from '../../known-person/ended-people.ts';
import { EventNotFoundError } from '../domain/event/errors.ts';
import { maySee, readsDraftAgenda } from '../domain/event/access.ts';
import { SeriesNotFoundError } from '../domain/series/errors.ts';
import {
  agendaVersionModel,
  releaseIn,
  type AgendaVersionDocument,
} from '../persistence/agenda-version.schema.ts';
import { stateOf } from '../persistence/event.mapper.ts';
import { eventModel, type EventDocument } from '../persistence/event.schema.ts';
import { seriesModel, type SeriesDocument } from '../persistence/series.schema.ts';
import { stateOf as agendaStateOf } from '../persistence/session.mapper.ts';
import { sessionModel, type SessionDocument } from '../persistence/session.schema.ts';
import {
  Schedules,
  type ScheduledEvent,
  type ScheduledSession,
} from '../use-cases/schedule-ports.ts';
import { visibleTo } from '../domain/event/access.ts';

@Injectable()
export class MongoSchedules implements Schedules {
  readonly #series: Model<SeriesDocument>;
  readonly #events: Model<EventDocument>;
  readonly #sessions: Model<SessionDocument>;
  readonly #releases: Model<AgendaVersionDocument>;
  readonly #ended: EndedPeople;

  constructor(connection: Connection) {
    this.#ended = new MongoCopy(connection, EndedPeople);
    this.#series = seriesModel(connection);
    this.#events = eventModel(connection);
    this.#sessions = sessionModel(connection);
    this.#releases = agendaVersionModel(connection);
  }

  async event(id: string, actor: Actor): Promise<ScheduledEvent> {
    return scheduled(await this.#visible(id, actor));
  }

  async series(id: string, actor: Actor, most: number) {
    const series = await this.#series.findById(id).lean<SeriesDocument>();
    if (series === null) throw new SeriesNotFoundError();
    const newest = await this.#events
      .find({ $and: [{ seriesId: id }, visibleTo(actor)] })
      .sort({ _id: -1 })
      .limit(most)
      .lean<EventDocument[]>();
    return { title: series.title, events: newest.toReversed().map(scheduled) };
  }

  async sessions(eventId: string, actor: Actor): Promise<readonly ScheduledSession[]> {
    const event = await this.#visible(eventId, actor);
    if (!readsDraftAgenda(actor, event)) return this.#released(eventId);
    const found = await this.#sessions
      .find({ eventId })
      .sort({ date: 1, startsNextDay: 1, startTime: 1, _id: 1 })
      .lean<SessionDocument[]>();
    return found.map(session);
  }

  async duties(personId: string, actor: Actor, most: number) {
    const newest = await this.#sessions
      .find({ 'speakers.personId': personId })
      .sort({ date: -1, _id: -1 })
      .limit(most)
      .lean<SessionDocument[]>();
    const eventIds = [...new Set(newest.map(({ eventId }) => eventId))].toSorted();
    const events = await this.#events
      .find({ $and: [{ _id: { $in: eventIds } }, visibleTo(actor)] })
      .sort({ _id: 1 })
      .lean<EventDocument[]>();
    const ids = await idsOf(this.#ended, personId);
    const duties = [];
    for (const event of events) {
      const sessions = readsDraftAgenda(actor, event)
        ? newest
            .toReversed()
            .filter(({ eventId }) => eventId === event._id)
            .map(session)
        : (await this.#released(event._id)).map((each) => spokenBy(personId, ids, each));
      const own = sessions.filter(({ speakers }) =>
        speakers.some((speaker) => speaker.personId === personId),
      );
      if (own.length > 0) duties.push({ event: scheduled(event), sessions: own });
    }
    return duties;
  }

  /** The sessions of the latest release: what those see who do not read the draft. */
  async #released(eventId: string): Promise<readonly ScheduledSession[]> {
    const [latest] = await this.#releases
      .find({ eventId })
      .sort({ _id: -1 })
      .limit(1)
      .lean<AgendaVersionDocument[]>();
    if (latest === undefined) return [];
    const { sessions, version, releasedAt } = releaseIn(latest);
    return sessions.map((each) => ({ ...each, version, plannedAt: releasedAt }));
  }

  async #visible(id: string, actor: Actor): Promise<EventDocument> {
    const document = await this.#events.findById(id).lean<EventDocument>();
    if (document === null || !maySee(actor, document, document.publishedAt !== null)) {
      throw new EventNotFoundError();
    }
    return document;
  }
}

/** A release keeps the ids that it was made with. */
function spokenBy(
  personId: string,
  ids: readonly string[],
  released: ScheduledSession,
): ScheduledSession {
  const speakers = released.speakers.map((speaker) =>
    ids.includes(speaker.personId) ? { ...speaker, personId } : speaker,
  );
  return { ...released, speakers };
}

function scheduled(document: EventDocument): ScheduledEvent {
  const { _id: id, version, status, lastMessageId } = document;
  const { title, venue, timeZone, days } = stateOf(document).details;
  const changedAt = timeOf(lastMessageId ?? id);
  return { id, title, venue, timeZone, days, status, version, changedAt };
}

function session(document: SessionDocument): ScheduledSession {
  const { _id: id, version } = document;
  return { ...agendaStateOf(document).details, id, version, plannedAt: timeOf(id) };
}

/** Ids that the platform makes carry their time; a message is made together with the change that it tells. */
function timeOf(id: string): Date {
  return idTime(id) ?? new Date(0);
}
