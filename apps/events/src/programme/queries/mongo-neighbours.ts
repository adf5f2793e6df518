import { Injectable } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { Connection } from '@regional-events/platform-mongo';
import type { Model, QueryFilter } from 'mongoose';
import { eventModel, type EventDocument } from '../persistence/event.schema.ts';
import { seriesModel, type SeriesDocument } from '../persistence/series.schema.ts';
import { Neighbours, type AskedEvents, type Neighbour } from '../use-cases/neighbour-ports.ts';
import { organisingFor, visibleTo } from '../domain/event/access.ts';

const fields = {
  title: 1,
  seriesId: 1,
  organiserIds: 1,
  topics: 1,
  status: 1,
  'venue.city': 1,
  'venue.country': 1,
  hostCountry: 1,
  'days.date': 1,
} as const;
const DAY_MS = 86_400_000;

type Row = Pick<
  EventDocument,
  '_id' | 'title' | 'seriesId' | 'organiserIds' | 'topics' | 'status' | 'days'
> & {
  readonly venue: { readonly city: string; readonly country: string | null } | null;
  readonly hostCountry?: string | null;
};

@Injectable()
export class MongoNeighbours implements Neighbours {
  readonly #events: Model<EventDocument>;
  readonly #series: Model<SeriesDocument>;

  constructor(connection: Connection) {
    this.#events = eventModel(connection);
    this.#series = seriesModel(connection);
  }

  of({ eventId, seriesId }: AskedEvents, actor: Actor, most: number) {
    const named = {
      ...(eventId !== undefined && { _id: eventId }),
      ...(seriesId !== undefined && { seriesId }),
    };
    const own = organisingFor(actor);
    const isNamed = Object.keys(named).length > 0 || own === undefined;
    return this.#find(isNamed ? named : { organiserIds: { $in: [...own] } }, actor, most);
  }

  async near(
    events: readonly Neighbour[],
    withinDays: number,
    actor: Actor,
  ): Promise<readonly Neighbour[]> {
    if (events.length === 0) return [];
    const windows = windowsAround(events, withinDays).map(([from, to]) => ({
      days: { $elemMatch: { date: { $gte: from, $lte: to } } },
    }));
    return this.#find(
      { $and: [{ $or: windows }, { $or: await this.#inCommonWith(events) }] },
      actor,
    );
  }

  byIds(ids: readonly string[], actor: Actor): Promise<readonly Neighbour[]> {
    return this.#find({ _id: { $in: [...ids] } }, actor);
  }

  /** Of what has nothing in common nothing is read. */
  async #inCommonWith(events: readonly Neighbour[]): Promise<QueryFilter<EventDocument>[]> {
    const countries = events.flatMap(({ country }) => country ?? []);
    const audience = [...new Set(events.flatMap((event) => event.audience))];
    const series =
      audience.length === 0
        ? []
        : await this.#series.distinct('_id', { countries: { $in: audience } });
    return [
      { topics: { $in: events.flatMap(({ topics }) => topics) } },
      { 'venue.country': { $in: countries } },
      { hostCountry: { $in: countries } },
      { seriesId: { $in: series } },
    ];
  }

  async #find(
    which: QueryFilter<EventDocument>,
    actor: Actor,
    most = 0,
  ): Promise<readonly Neighbour[]> {
    const open = { status: { $in: ['draft', 'published'] }, 'days.0': { $exists: true } };
    const rows = await this.#events
      .find({ $and: [which, open, visibleTo(actor)] } as QueryFilter<EventDocument>, fields)
      .sort({ _id: -1 })
      .limit(most)
      .lean<Row[]>();
    const audiences = await this.#audiencesOf(rows);
    return rows.map((row) => neighbourOf(row, audiences));
  }

  async #audiencesOf(rows: readonly Row[]): Promise<ReadonlyMap<string, readonly string[]>> {
    const ids = [...new Set(rows.flatMap(({ seriesId }) => seriesId ?? []))];
    if (ids.length === 0) return new Map();
    const found = await this.#series
      .find({ _id: { $in: ids } }, { countries: 1 })
      .lean<SeriesDocument[]>();
    return new Map(found.map(({ _id, countries }) => [_id, countries]));
  }
}

function neighbourOf(
  { _id: id, venue, hostCountry, days, ...row }: Row,
  audiences: ReadonlyMap<string, readonly string[]>,
): Neighbour {
  return {
    id,
    title: row.title,
    seriesId: row.seriesId,
    organiserIds: row.organiserIds,
    topics: row.topics,
    status: row.status,
    // empty where it is held online
    city: venue?.city || null,
    country: hostCountry ?? venue?.country ?? null,
    dates: days.map(({ date }) => date),
    audience: (row.seriesId === null ? undefined : audiences.get(row.seriesId)) ?? [],
  };
}

/** From so many days before each event to so many after it; those that overlap are one, so that no day is asked for twice. */
function windowsAround(events: readonly Neighbour[], withinDays: number): [string, string][] {
  const each = events
    .map(({ dates }): [string, string] => [
      moved(dates[0] ?? '', -withinDays),
      moved(dates.at(-1) ?? '', withinDays),
    ])
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
  const windows: [string, string][] = [];
  for (const [from, to] of each) {
    const last = windows.at(-1);
    if (last !== undefined && from <= last[1]) last[1] = to > last[1] ? to : last[1];
    else windows.push([from, to]);
  }
  return windows;
}

function moved(date: string, days: number): string {
  return new Date(Date.parse(date) + days * DAY_MS).toISOString().slice(0, 10);
}
