import type { components } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { allPages } from '../api/all-pages.ts';
import { body, client, item } from '../api/client.ts';

export type Registration = components['schemas']['Registration'];
export type Step = components['schemas']['RegistrationStep'];
export type LeaveReason = NonNullable<components['schemas']['LeaveEvent']['reason']>;

const PAGE = 200;

/** Every registration of an event that the reader may see: groups and seat bars need them all. */
export const registrationsOfEvent = (eventId: string) =>
  queryOptions({
    queryKey: ['registrations', 'event', eventId] as const,
    queryFn: () =>
      allPages((after) =>
        body(
          client.GET('/v1/events/{eventId}/registrations', {
            params: { path: { eventId }, query: { after, limit: PAGE } },
          }),
        ),
      ),
  });

/** In the published order. */
export const waitingListOf = (eventId: string) =>
  queryOptions({
    queryKey: ['registrations', 'waiting', eventId] as const,
    queryFn: () =>
      allPages((after) =>
        body(
          client.GET('/v1/events/{eventId}/waiting-list', {
            params: { path: { eventId }, query: { after, limit: PAGE } },
          }),
        ),
      ),
  });

export const historyOf = (id: string) =>
  queryOptions({
    queryKey: ['registrations', 'history', id] as const,
    queryFn: () =>
      allPages((after) =>
        body(
          client.GET('/v1/registrations/{id}/history', {
            params: { path: { id }, query: { after, limit: PAGE } },
          }),
        ),
      ),
  });

export const availabilityOf = (eventId: string) =>
  queryOptions({
    queryKey: ['seats', 'availability', eventId] as const,
    queryFn: () =>
      body(client.GET('/v1/events/{eventId}/availability', { params: { path: { eventId } } })),
  });

/** With the mark that a change of the capacity has to show. */
export const seatPlanOf = (eventId: string) =>
  queryOptions({
    queryKey: ['seats', 'plan', eventId] as const,
    queryFn: () =>
      item(client.GET('/v1/events/{eventId}/seat-plan', { params: { path: { eventId } } })),
  });

export const leaveReasons: readonly LeaveReason[] = [
  'schedule-conflict',
  'other-duty',
  'travel-not-possible',
  'left-organisation',
  'replaced',
  'not-needed',
  'profile-does-not-fit',
  'too-many-of-organisation',
  'registered-twice',
  'other',
];
