import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client } from '../api/client.ts';

type Person = components['schemas']['Person'];

const HOUR_MS = 3_600_000;
const MOST_FOUND = 20;

/** The name of a person as this reader may see it; `–` for who is not there, or not for this reader to see. */
export const nameQuery = (personId: string) =>
  queryOptions({
    queryKey: ['people', 'name', personId] as const,
    staleTime: HOUR_MS,
    queryFn: () =>
      body(client.GET('/v1/people/{id}', { params: { path: { id: personId } } })).then(nameOf),
  });

export function nameOf(person: Person): string {
  const name = [person.givenName, person.familyName].filter((part) => part !== null).join(' ');
  return name === '' ? '–' : name;
}

/** People whom this reader may find by parts of their names, in any script. */
export const peopleFoundQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', 'found', search] as const,
    enabled: search.length > 1,
    queryFn: () =>
      body(client.GET('/v1/people', { params: { query: { search, limit: MOST_FOUND } } })),
  });
