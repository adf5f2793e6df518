import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, idempotencyKey } from '../api/client.ts';
import type { jobStates, Service } from './services.ts';

export type MessageStatus = components['schemas']['MessageStatus'];
export type ParkedLine = components['schemas']['ParkedLine'];
export type DeadLetter = components['schemas']['DeadLetter'];
export type Job = components['schemas']['Job'];
export type OperatorAction = components['schemas']['OperatorAction'];

const PAGE = 100;
export const LOOK_SECONDS = 5;
export const LOOK_MS = LOOK_SECONDS * 1_000;

export const statusQuery = (service: Service) =>
  queryOptions({
    queryKey: ['operation', 'status', service],
    queryFn: () =>
      body(client.GET('/v1/operations/{service}/status', { params: { path: { service } } })),
    refetchInterval: LOOK_MS,
    retry: false,
  });

export const parkedPages = (service: Service) => ({
  queryKey: ['operation', 'parked', service] as const,
  ask: (after: string | undefined) =>
    body(
      client.GET('/v1/operations/{service}/parked', {
        params: { path: { service }, query: { after, limit: PAGE } },
      }),
    ),
});

export const deadPages = (service: Service) => ({
  queryKey: ['operation', 'dead', service] as const,
  ask: (after: string | undefined) =>
    body(
      client.GET('/v1/operations/{service}/dead', {
        params: { path: { service }, query: { after, limit: PAGE } },
      }),
    ),
});

export const jobsPages = (service: Service, state: (typeof jobStates)[number] | undefined) => ({
  queryKey: ['operation', 'jobs', service, state ?? null] as const,
  ask: (after: string | undefined) =>
    body(
      client.GET('/v1/operations/{service}/jobs', {
        params: { path: { service }, query: { state, after, limit: PAGE } },
      }),
    ),
});

export const actionsPages = (service: Service) => ({
  queryKey: ['operation', 'actions', service] as const,
  ask: (after: string | undefined) =>
    body(
      client.GET('/v1/operations/{service}/actions', {
        params: { path: { service }, query: { after, limit: PAGE } },
      }),
    ),
});

/** The messages of a subject that are parked, as they came. */
export function askParked(service: Service, id: string) {
  return body(
    client.GET('/v1/operations/{service}/parked/{id}', { params: { path: { service, id } } }),
  );
}

/** A record with its headers and its value. */
export function askDead(service: Service, id: string) {
  return body(
    client.GET('/v1/operations/{service}/dead/{id}', { params: { path: { service, id } } }),
  );
}

/** The topics that there are, to read one again. */
export const topicsQuery = queryOptions({
  queryKey: ['operation', 'topics'],
  queryFn: async () => {
    const { data } = await body(client.GET('/v1/message-types'));
    return [...new Set(data.map(({ topic }) => topic))];
  },
  staleTime: Infinity,
});

export interface Decision {
  readonly service: Service;
  readonly of: 'parked' | 'dead' | 'jobs';
  readonly id: string;
  readonly verb: 'retry' | 'skip';
}

/** Asks a worker to try something again or to give it up; what becomes of it is under the actions. */
export function decide({ service, of, id, verb }: Decision, why: string) {
  return body(
    client.POST(`/v1/operations/{service}/${of}/{id}/${verb}`, {
      params: { path: { service, id }, header: idempotencyKey() },
      body: { why },
    }),
  );
}
