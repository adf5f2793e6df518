import type { components } from '@regional-events/api-client';
import { queryOptions, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { body, client } from './client.ts';
import { inBatches } from './in-batches.ts';

export type Event = components['schemas']['Event'];

const MOST = 200;
/** The feed tells of changes; titles seldom change. */
const FRESH_MS = 300_000;

const eventsById = inBatches<Event>(async (ids) => {
  const query = { id: ids, limit: MOST };
  return (await body(client.GET('/v1/events', { params: { query } }))).data;
});

/** One event of which a page names many; null where it is not to be seen. */
const eventNamed = (id: string) =>
  queryOptions({
    queryKey: ['events', 'named', id] as const,
    queryFn: async () => (await eventsById(id)) ?? null,
    staleTime: FRESH_MS,
  });

/** Those that are known so far, by id. */
export function useEvents(ids: readonly string[]): ReadonlyMap<string, Event> {
  return useQueries({ queries: [...new Set(ids)].map(eventNamed), combine: byId });
}

function byId(results: readonly UseQueryResult<Event | null>[]): ReadonlyMap<string, Event> {
  return new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}
