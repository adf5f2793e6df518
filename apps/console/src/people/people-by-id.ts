import { queryOptions, useQueries, type UseQueryResult } from '@tanstack/react-query';
import { body, client } from '../api/client.ts';
import { inBatches } from '../api/in-batches.ts';
import type { Person } from './queries.ts';

const MOST = 200;

const peopleById = inBatches<Person>(async (ids) => {
  const query = { id: ids, limit: MOST };
  return (await body(client.GET('/v1/people', { params: { query } }))).data;
});

/** One person of whom a page names many; null for who is not there under this id. */
export const personNamed = (id: string) =>
  queryOptions({
    queryKey: ['people', 'named', id] as const,
    queryFn: async () => (await peopleById(id)) ?? null,
  });

/** Those that are known so far, by id. */
export function usePeople(ids: readonly string[]): ReadonlyMap<string, Person> {
  return useQueries({ queries: [...new Set(ids)].map(personNamed), combine: byId });
}

function byId(results: readonly UseQueryResult<Person | null>[]): ReadonlyMap<string, Person> {
  return new Map(results.flatMap(({ data }) => (data ? [[data.id, data] as const] : [])));
}
