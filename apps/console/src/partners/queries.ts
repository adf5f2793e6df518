import type { components, paths } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, item } from '../api/client.ts';

export type RegisteredClient = components['schemas']['RegisteredClient'];

type ClientsQuery = NonNullable<paths['/v1/clients']['get']['parameters']['query']>;

const PAGE = 200;

export const clientsPages = (query: ClientsQuery) => ({
  queryKey: ['clients', 'list', query] as const,
  ask: (after: string | undefined) =>
    body(client.GET('/v1/clients', { params: { query: { ...query, after, limit: PAGE } } })),
});

export const askClient = (id: string) =>
  item(client.GET('/v1/clients/{id}', { params: { path: { id } } }));

export const clientQuery = (id: string) =>
  queryOptions({ queryKey: ['clients', 'one', id], queryFn: () => askClient(id) });
