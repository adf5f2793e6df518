import type { components, paths } from '@regional-events/api-client';
import { queryOptions, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';
import { allPages } from '../api/all-pages.ts';
import { body, client, item, type Item } from '../api/client.ts';

export type Event = components['schemas']['Event'];
export type EventsQuery = NonNullable<paths['/v1/events']['get']['parameters']['query']>;

const PAGE = 200;

/** Keys begin with the word that the change feed uses (see `api/live.ts`), so that a change of somebody else is seen. */
export const eventKeys = {
  list: (query: EventsQuery) => ['events', 'list', query] as const,
  one: (id: string) => ['events', 'one', id] as const,
};

export function askEvents(query: EventsQuery, after: string | undefined) {
  return body(client.GET('/v1/events', { params: { query: { ...query, after, limit: PAGE } } }));
}

/** One event, with the mark that a change of it shows. */
export const eventQuery = (id: string) =>
  queryOptions({
    queryKey: eventKeys.one(id),
    queryFn: () => item(client.GET('/v1/events/{id}', { params: { path: { id } } })),
  });

/** The seats of an event that was published once. */
export const availabilityQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['seats', 'availability', eventId],
    queryFn: () =>
      body(client.GET('/v1/events/{eventId}/availability', { params: { path: { eventId } } })),
  });

/** The seats of all events that are neither cancelled nor completed. */
export const openSeatPlansQuery = queryOptions({
  queryKey: ['seats', 'open'],
  queryFn: () =>
    allPages((after) =>
      body(
        client.GET('/v1/seat-plans', { params: { query: { open: 'true', after, limit: PAGE } } }),
      ),
    ),
});

/** The invitations of an event that can still be answered or were accepted. */
export const standingInvitationsQuery = (eventId: string) =>
  queryOptions({
    queryKey: ['invitations', 'standing', eventId],
    queryFn: () =>
      body(
        client.GET('/v1/events/{eventId}/invitations', {
          params: { path: { eventId }, query: { status: ['sent', 'accepted'], limit: PAGE } },
        }),
      ),
  });

export const oneSeriesQuery = (id: string) =>
  queryOptions({
    queryKey: ['series', 'named', id],
    queryFn: () => body(client.GET('/v1/series/{id}', { params: { path: { id } } })),
  });

export const allSeriesQuery = queryOptions({
  queryKey: ['series', 'all'],
  queryFn: () => body(client.GET('/v1/series', { params: { query: { limit: PAGE } } })),
});

export const seriesToJoinQuery = queryOptions({
  queryKey: ['series', 'to-join'],
  queryFn: () =>
    body(client.GET('/v1/series', { params: { query: { status: ['announced'], limit: PAGE } } })),
});

/** Takes what a step answered as the event that is shown, and has what hangs on it asked for again. */
export function useTakeEvent() {
  const queries = useQueryClient();
  return useCallback(
    (answer: Item<Event>) => {
      queries.setQueryData(eventKeys.one(answer.value.id), answer);
      for (const name of ['events', 'series', 'seats', 'invitations', 'registrations', 'conflicts'])
        void queries.invalidateQueries({ queryKey: [name] });
    },
    [queries],
  );
}
