import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../api/all-pages.ts';
import { body, client } from '../api/client.ts';

const PAGE = 200;

export const eventsAheadQuery = queryOptions({
  queryKey: ['events', 'ahead'],
  queryFn: () =>
    allPages((after) =>
      body(
        client.GET('/v1/events', {
          params: {
            query: { status: ['draft', 'published', 'postponed'], after, limit: PAGE },
          },
        }),
      ),
    ),
});

export const sentInvitationsQuery = queryOptions({
  queryKey: ['invitations', 'sent'],
  queryFn: () =>
    allPages((after) =>
      body(
        client.GET('/v1/invitations', {
          params: { query: { status: ['sent'], after, limit: PAGE } },
        }),
      ),
    ),
});

export const conflictsAheadQuery = queryOptions({
  queryKey: ['conflicts', 'ahead'],
  queryFn: () =>
    allPages((after) =>
      body(
        client.GET('/v1/conflicts', {
          params: {
            query: {
              severity: ['blocks-scheduling', 'blocks-release', 'warning'],
              after,
              limit: PAGE,
            },
          },
        }),
      ),
    ),
});

/** How many sessions of the draft differ from the last release. */
export const unreleasedQuery = (id: string) =>
  queryOptions({
    queryKey: ['agenda', 'unreleased', id],
    queryFn: async () => {
      const { changes } = await body(
        client.GET('/v1/events/{id}/agenda-versions/draft/changes', { params: { path: { id } } }),
      );
      return changes.length;
    },
  });

export const ownRegistrationsQuery = (organisationIds: readonly string[]) =>
  queryOptions({
    queryKey: ['registrations', 'of-own', organisationIds],
    queryFn: () =>
      allPages((after) =>
        body(
          client.GET('/v1/registrations', {
            params: {
              query: {
                organisationId: [...organisationIds],
                status: ['endorsed', 'confirmed', 'waiting'],
                after,
                limit: PAGE,
              },
            },
          }),
        ),
      ),
  });

export type StoppedService = Pick<
  components['schemas']['MessageStatus'],
  'service' | 'deadLetters'
> & {
  readonly parked: number;
};

const services = ['organisations', 'events', 'registrations', 'notifications'] as const;

/** The services in which messages wait for somebody. */
export const stoppedMessagesQuery = queryOptions({
  queryKey: ['operation', 'stopped'],
  queryFn: async (): Promise<readonly StoppedService[]> => {
    const states = await Promise.all(
      services.map((service) =>
        body(client.GET('/v1/operations/{service}/status', { params: { path: { service } } })),
      ),
    );
    return states
      .map(({ service, parkedLines, deadLetters }) => ({
        service,
        parked: parkedLines,
        deadLetters,
      }))
      .filter(({ parked, deadLetters }) => parked + deadLetters > 0);
  },
});
