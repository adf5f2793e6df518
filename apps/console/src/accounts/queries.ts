import type { components, paths } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, item } from '../api/client.ts';

export type Account = components['schemas']['Account'];
export type Grant = components['schemas']['Grant'];
export type SignIn = components['schemas']['SignIn'];

type AccountsQuery = NonNullable<paths['/v1/accounts']['get']['parameters']['query']>;

const PAGE = 200;

export const accountsPages = (query: AccountsQuery) => ({
  queryKey: ['accounts', 'list', query] as const,
  ask: (after: string | undefined) =>
    body(client.GET('/v1/accounts', { params: { query: { ...query, after, limit: PAGE } } })),
});

export const askAccount = (id: string) =>
  item(client.GET('/v1/accounts/{id}', { params: { path: { id } } }));

export const accountQuery = (id: string) =>
  queryOptions({ queryKey: ['accounts', 'one', id], queryFn: () => askAccount(id) });

export const signInsQuery = (id: string) =>
  queryOptions({
    queryKey: ['accounts', 'sign-ins', id],
    queryFn: async () => {
      const { data } = await body(
        client.GET('/v1/accounts/{id}/sign-ins', {
          params: { path: { id }, query: { limit: PAGE } },
        }),
      );
      return data;
    },
  });

/** To say for which series a right is; what is over is not offered. */
export const seriesQuery = queryOptions({
  queryKey: ['series', 'choices'],
  queryFn: async () =>
    (await body(client.GET('/v1/series', { params: { query: { limit: PAGE } } }))).data,
});
