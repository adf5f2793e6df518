import { sessionDetails } from '@regional-events/contracts-events';
import { pickFields } from '@regional-events/platform-mongo';
import { Session, type SessionState } from '../domain/session/session.ts';
import type { SessionDocument } from './session.schema.ts';

export function toSession(document: SessionDocument): Session {
  return Session.restore(document._id, document.version, stateOf(document));
}

export function stateOf(document: SessionDocument): SessionState {
  const { eventId, createdBy, externalRef } = document;
  return { eventId, createdBy, externalRef, details: pickFields(sessionDetails, document) };
}

export function toSessionDocument({ id, version, state }: Session): SessionDocument {
  const { details, ...origin } = state;
  return { _id: id, version, ...origin, ...details };
}
