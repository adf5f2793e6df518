import type { components, paths } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, item } from '../api/client.ts';

export type Person = components['schemas']['Person'];
export type Erasure = components['schemas']['Erasure'];
export type AccessEntry = components['schemas']['AccessEntry'];

type PeopleQuery = NonNullable<paths['/v1/people']['get']['parameters']['query']>;
type ErasuresQuery = NonNullable<paths['/v1/erasures']['get']['parameters']['query']>;
type AccessQuery = NonNullable<paths['/v1/access-log']['get']['parameters']['query']>;

const PAGE = 200;
/** More than these a choice does not show: the search is narrowed instead. */
const FIRST_FOUND = 20;
/** Who is registered more often than this is not counted to the end. */
const COUNTED = 200;

export const peoplePages = (query: PeopleQuery) => ({
  queryKey: ['people', 'list', query] as const,
  ask: (after: string | undefined) =>
    body(client.GET('/v1/people', { params: { query: { ...query, after, limit: PAGE } } })),
});

export const foundPeopleQuery = (search: string, organisationId?: string) =>
  queryOptions({
    queryKey: ['people', 'found', search, organisationId ?? null],
    queryFn: async ({ signal }) => {
      const query = {
        search: search === '' ? undefined : search,
        organisationId: organisationId === undefined ? undefined : [organisationId],
        limit: FIRST_FOUND,
      };
      return (await body(client.GET('/v1/people', { params: { query }, signal }))).data;
    },
    placeholderData: (before) => before,
  });

export const askPerson = (id: string) =>
  item(client.GET('/v1/people/{id}', { params: { path: { id } } }));

export const personQuery = (id: string) =>
  queryOptions({ queryKey: ['people', 'one', id], queryFn: () => askPerson(id) });

export const doublesQuery = (id: string) =>
  queryOptions({
    queryKey: ['people', 'doubles', id],
    queryFn: async () =>
      (await body(client.GET('/v1/people/{id}/doubles', { params: { path: { id } } }))).ids,
  });

/** How many registrations somebody has; those that are over only where `live` is not asked. */
export const registrationCountQuery = (personId: string, only: 'live' | 'all') =>
  queryOptions({
    queryKey: ['registrations', 'count', personId, only],
    queryFn: async () => {
      const status: ('nominated' | 'endorsed' | 'confirmed' | 'waiting')[] | undefined =
        only === 'live' ? ['nominated', 'endorsed', 'confirmed', 'waiting'] : undefined;
      const query = { personId: [personId], status, limit: COUNTED };
      return (await body(client.GET('/v1/registrations', { params: { query } }))).data.length;
    },
  });

export const erasuresPages = (query: ErasuresQuery) => ({
  queryKey: ['people', 'erasures', query] as const,
  ask: (after: string | undefined) =>
    body(client.GET('/v1/erasures', { params: { query: { ...query, after, limit: PAGE } } })),
});

export const accessLogPages = (query: AccessQuery) => ({
  queryKey: ['people', 'access-log', query] as const,
  ask: (after: string | undefined) =>
    body(client.GET('/v1/access-log', { params: { query: { ...query, after, limit: PAGE } } })),
});
