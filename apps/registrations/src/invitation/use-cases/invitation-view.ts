import { shownReference, type Actor, type Versioned } from '@regional-events/kernel';
import {
  statusAt,
  type DeclineReason,
  type Invitation,
  type InvitationLapse,
  type InvitationState,
  type InvitationStatus,
} from '../domain/invitation.ts';
import type { InvitationWarning } from '../domain/offered-seats.ts';

export { declineReasons, invitationVerbs, type DeclineReason } from '../domain/invitation.ts';

export interface InvitationItem {
  readonly id: string;
  readonly eventId: string;
  readonly organisationId: string;
  readonly seats: number;
  readonly answerBy: string | null;
  readonly status: InvitationStatus;
  readonly reason: InvitationLapse | null;
  readonly declineReason: DeclineReason | null;
  readonly warnings: readonly InvitationWarning[];
  readonly externalRef: string | null;
  readonly sentAt: string;
}

/** The viewer and the time: an invitation past its deadline is shown as lapsed at once. */
export interface Look {
  readonly actor: Actor;
  readonly at: Date;
}

export function invitationItem(
  id: string,
  state: InvitationState,
  { actor, at }: Look,
): InvitationItem {
  const status = statusAt(state, at);
  const inSilence = status === 'lapsed' && state.status !== 'lapsed';
  return {
    id,
    eventId: state.eventId,
    organisationId: state.organisationId,
    seats: state.seats,
    answerBy: state.answerBy?.toISOString() ?? null,
    status,
    reason: inSilence ? 'answer-by-passed' : state.reason,
    declineReason: state.declineReason,
    warnings: state.warnings,
    externalRef: shownReference(state, actor),
    sentAt: state.sentAt.toISOString(),
  };
}

export function invitationView(invitation: Invitation, look: Look): Versioned<InvitationItem> {
  const { id, state, etag } = invitation;
  return { item: invitationItem(id, state, look), etag: shownEtag(etag, state, look.at) };
}

/** The ETag changes when the deadline passes, although nothing is stored then. */
function shownEtag(etag: string, state: InvitationState, at: Date): string {
  return statusAt(state, at) === state.status ? etag : etag.replace(/"$/, '-lapsed"');
}
