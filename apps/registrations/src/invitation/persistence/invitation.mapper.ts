import { Invitation, type InvitationState } from '../domain/invitation.ts';
import type { InvitationDocument } from './invitation.schema.ts';

export function invitationOf(document: InvitationDocument): Invitation {
  const { _id: id, version, sequence, lastMessageId } = document;
  return Invitation.restore({ id, version, sequence, lastMessageId }, stateOf(document));
}

export function stateOf(document: InvitationDocument): InvitationState {
  const { eventId, organisationId, seats, answerBy, externalRef, createdBy, sentAt } = document;
  const facts = { eventId, organisationId, seats, answerBy, externalRef, createdBy, sentAt };
  const { status, reason, declineReason, warnings } = document;
  return { ...facts, status, reason, declineReason, warnings };
}

export function documentOf(invitation: Invitation): InvitationDocument {
  const { id, ...counters } = invitation.snapshot();
  return { _id: id, ...invitation.state, live: invitation.isLive, ...counters };
}
