import type { Actor } from '@regional-events/kernel';
import type { SessionDetails, SessionState } from '../domain/session.ts';

/** A session as the API shows it. */
export interface SessionView extends SessionDetails {
  readonly id: string;
  readonly eventId: string;
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
}

export function sessionView(id: string, state: SessionState, actor: Actor): SessionView {
  const isOwn = actor.role === 'secretariat' || actor.clientId === state.createdBy;
  const { eventId, details, externalRef } = state;
  return { id, eventId, ...details, externalRef: isOwn ? externalRef : null };
}
