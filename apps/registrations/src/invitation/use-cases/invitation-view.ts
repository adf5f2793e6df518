import type { Actor, Versioned } from '@regional-events/kernel';
import type { Invitation, InvitationFacts, InvitationStatus } from '../domain/invitation.ts';

export interface InvitationItem {
  readonly id: string;
  readonly eventId: string;
  readonly organisationId: string;
  readonly seats: number;
  readonly answerBy: string | null;
  readonly status: InvitationStatus;
  readonly externalRef: string | null;
  readonly sentAt: string;
}

export function invitationItem(
  id: string,
  facts: InvitationFacts,
  status: InvitationStatus,
  actor: Actor,
): InvitationItem {
  const ownKey = actor.role === 'secretariat' || actor.clientId === facts.createdBy;
  return {
    id,
    eventId: facts.eventId,
    organisationId: facts.organisationId,
    seats: facts.seats,
    answerBy: facts.answerBy?.toISOString() ?? null,
    status,
    externalRef: ownKey ? facts.externalRef : null,
    sentAt: facts.sentAt.toISOString(),
  };
}

export function invitationView(invitation: Invitation, actor: Actor): Versioned<InvitationItem> {
  const { id, facts, status, etag } = invitation;
  return { item: invitationItem(id, facts, status, actor), etag };
}
