import type { components, paths } from '@regional-events/api-client';
import { queryOptions } from '@tanstack/react-query';
import { body, client, ifMatch, idempotencyKey, item } from '../api/client.ts';

export type Invitation = components['schemas']['Invitation'];
export type InvitationVerb = Invitation['can'][number];
export type DeclineReason = NonNullable<components['schemas']['DeclineInvitation']['reason']>;
type InvitationsQuery = NonNullable<paths['/v1/invitations']['get']['parameters']['query']>;

const PAGE = 200;

/** Keys begin with the word of the change feed (`api/live.ts`). */
export const invitationKeys = {
  ofEvent: (eventId: string) => ['invitations', 'event', eventId] as const,
  across: (query: InvitationsQuery) => ['invitations', 'across', query] as const,
};

export function askInvitationsOfEvent(eventId: string, after: string | undefined) {
  const params = { path: { eventId }, query: { after, limit: PAGE } };
  return body(client.GET('/v1/events/{eventId}/invitations', { params }));
}

export function askInvitations(query: InvitationsQuery, after: string | undefined) {
  const params = { query: { ...query, after, limit: PAGE } };
  return body(client.GET('/v1/invitations', { params }));
}

/** The first page of the invitations to these organisations, for whom speaks for them. */
export const invitationsOf = (organisationIds: readonly string[]) =>
  queryOptions({
    queryKey: invitationKeys.across({ organisationId: [...organisationIds] }),
    queryFn: () => askInvitations({ organisationId: [...organisationIds] }, undefined),
    enabled: organisationIds.length > 0,
  });

export const declineReasons: readonly DeclineReason[] = [
  'dates-do-not-suit',
  'nobody-available',
  'other-priorities',
  'topic-is-not-ours',
  'travel-not-possible',
  'other',
];

interface Asked {
  readonly organisationId: string;
  readonly seats: number;
  readonly answerBy: string | null;
}

export function sendInvitation(eventId: string, asked: Asked) {
  const params = { path: { eventId }, header: idempotencyKey() };
  return body(
    client.POST('/v1/events/{eventId}/invitations', {
      params,
      body: { ...asked, externalRef: null },
    }),
  );
}

/** Reads it first: the list does not tell the mark of each. */
export async function changeSeats({ eventId, id }: Invitation, seats: number) {
  const path = { eventId, id };
  const { etag } = await item(
    client.GET('/v1/events/{eventId}/invitations/{id}', { params: { path } }),
  );
  const params = { path, header: ifMatch(etag) };
  return body(client.PATCH('/v1/events/{eventId}/invitations/{id}', { params, body: { seats } }));
}

/** A reason counts for declining alone. */
export function answerInvitation(
  { eventId, id }: Invitation,
  verb: Exclude<InvitationVerb, 'change'>,
  reason: DeclineReason | null,
) {
  const params = { path: { eventId, id } };
  if (verb === 'accept')
    return body(client.POST('/v1/events/{eventId}/invitations/{id}/accept', { params }));
  return verb === 'decline'
    ? body(
        client.POST('/v1/events/{eventId}/invitations/{id}/decline', { params, body: { reason } }),
      )
    : body(client.POST('/v1/events/{eventId}/invitations/{id}/withdraw', { params }));
}
