import type { paths } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, item } from '../api/client.ts';

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
