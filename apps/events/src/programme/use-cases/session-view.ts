import { shownReference, type Actor } from '@regional-events/kernel';
import type { SessionItem, SessionState } from '../domain/session/session.ts';

export { MOST_SPEAKERS } from '../domain/session/session.ts';

/** A session as the API shows it. */
export interface SessionView extends SessionItem {
  /** The external reference, shown to its own client alone; else null. */
  readonly externalRef: string | null;
}

export function sessionView(id: string, state: SessionState, actor: Actor): SessionView {
  const { eventId, details } = state;
  return { id, eventId, ...details, externalRef: shownReference(state, actor) };
}
