import type { paths } from '@regional-events/api-client';
import { queryOptions, useQueries, useQuery } from '@tanstack/react-query';
import { body, client, item } from '../api/client.ts';
import { directoryQuery, type Organisation } from '../ui/organisations.ts';
import { madeUpOfOthers } from './kinds.ts';

export type OrganisationsQuery = NonNullable<
  paths['/v1/organisations']['get']['parameters']['query']
>;

const PAGE = 200;

const organisationKeys = {
  list: (query: OrganisationsQuery) => ['organisations', 'list', query] as const,
  one: (id: string) => ['organisations', 'one', id] as const,
  composition: (id: string) => ['organisations', 'composition', id] as const,
  focalPoints: (id: string, at?: string) => ['accounts', 'focal-points', id, at ?? null] as const,
};

export const organisationsPages = (query: OrganisationsQuery) => ({
  queryKey: organisationKeys.list(query),
  ask: (after: string | undefined) =>
    body(client.GET('/v1/organisations', { params: { query: { ...query, after, limit: PAGE } } })),
});

export const askOrganisation = (id: string) =>
  item(client.GET('/v1/organisations/{id}', { params: { path: { id } } }));

export const organisationQuery = (id: string) =>
  queryOptions({ queryKey: organisationKeys.one(id), queryFn: () => askOrganisation(id) });

/** All memberships, those of the past among them, with the version that a change of them shows. */
export const compositionQuery = (id: string) =>
  queryOptions({
    queryKey: organisationKeys.composition(id),
    queryFn: () => askComposition(id),
  });

export const askComposition = (id: string) =>
  item(
    client.GET('/v1/organisations/{id}/composition', {
      params: { path: { id }, query: { limit: PAGE } },
    }),
  );

export const focalPointsQuery = (id: string, at?: string) =>
  queryOptions({
    queryKey: organisationKeys.focalPoints(id, at),
    queryFn: async () => {
      const { data } = await body(
        client.GET('/v1/organisations/{id}/focal-points', {
          params: { path: { id }, query: { at, limit: PAGE } },
        }),
      );
      return data;
    },
  });

export interface Membership {
  readonly bodyId: string;
  readonly memberId: string;
  readonly from: string;
  readonly to: string | null;
}

export interface Memberships {
  readonly bodies: readonly Organisation[];
  readonly all: readonly Membership[];
  readonly isPending: boolean;
  readonly error: Error | null;
}

/** Who made up which task force or joint body, and when. */
export function useMemberships(): Memberships {
  const directory = useQuery(directoryQuery);
  const bodies = (directory.data ?? []).filter(({ kind }) => madeUpOfOthers.includes(kind));
  return useQueries({
    queries: bodies.map(({ id }) => compositionQuery(id)),
    combine: (results) => ({
      bodies,
      all: results.flatMap(({ data }, at) =>
        (data?.value.data ?? []).map((member) => ({ ...member, bodyId: bodies[at]?.id ?? '' })),
      ),
      isPending: directory.isPending || results.some(({ isPending }) => isPending),
      error: [directory, ...results].find(({ error }) => error !== null)?.error ?? null,
    }),
  });
}
