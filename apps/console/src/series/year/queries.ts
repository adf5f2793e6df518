import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, idempotencyKey } from '../../api/client.ts';
import { everyPage, lastDay, type Event } from '../queries.ts';
import { shiftDate } from './scale.ts';

export type Conflict = components['schemas']['Conflict'];
export type Synergy = components['schemas']['Synergy'];
type Session = components['schemas']['Session'];

const PAGE = 200;
const open = ['blocks-scheduling', 'blocks-release', 'warning'] as const;

/** What stands in the way of the events ahead, by event; the nearest events first. */
export const conflictsQuery = (seriesId: string) =>
  queryOptions({
    queryKey: ['conflicts', 'of-series', seriesId],
    queryFn: async () => {
      const found = await everyPage((after) =>
        body(
          client.GET('/v1/conflicts', {
            params: { query: { seriesId: [seriesId], severity: [...open], after, limit: PAGE } },
          }),
        ),
      );
      return Map.groupBy(found, ({ eventId }) => eventId);
    },
  });

export const synergiesQuery = (seriesId: string) =>
  queryOptions({
    queryKey: ['events', 'synergies', seriesId],
    queryFn: async () => {
      const { data } = await body(client.GET('/v1/synergies', { params: { query: { seriesId } } }));
      return data;
    },
  });

const sessionsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['agenda', 'moved', eventId],
    queryFn: () =>
      everyPage<Session>((after) =>
        body(
          client.GET('/v1/events/{id}/sessions', {
            params: { path: { id: eventId }, query: { limit: PAGE, after } },
          }),
        ),
      ),
  });

/** What an event would collide with, so many days later with its whole agenda. Writes nothing. */
export const checkQuery = (event: Event, days: number) =>
  queryOptions({
    queryKey: ['conflicts', 'check', event.id, days, lastDay(event)],
    queryFn: async ({ client: queries, signal }) => {
      const sessions = await queries.fetchQuery(sessionsQuery(event.id));
      const { conflicts } = await body(
        client.POST('/v1/schedule-checks', {
          params: { header: idempotencyKey() },
          signal,
          body: {
            eventId: event.id,
            event: {
              days: event.days.map((day) => ({ ...timesOf(day), date: shiftDate(day.date, days) })),
            },
            sessions: sessions.map((session) => movedSession(session, days)),
          },
        }),
      );
      return conflicts.filter(({ severity }) => severity !== 'ignored');
    },
  });

function timesOf({ startTime, endTime, endsNextDay, coOrganiserIds }: Event['days'][number]) {
  return { startTime, endTime, endsNextDay, coOrganiserIds };
}

function movedSession(session: Session, days: number) {
  const { id, kind, title, language, date, startTime, endTime, startsNextDay, endsNextDay } =
    session;
  const { roomId, track, organisationIds, speakers } = session;
  return {
    id,
    kind,
    title,
    language,
    date: shiftDate(date, days),
    startTime,
    endTime,
    startsNextDay,
    endsNextDay,
    roomId,
    track,
    organisationIds,
    speakers: speakers.map(({ personId, role }) => ({ personId, role })),
  };
}
