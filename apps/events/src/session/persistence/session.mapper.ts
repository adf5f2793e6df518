import { Session, type SessionDetails, type SessionState } from '../domain/session.ts';
import type { SessionDocument } from './session.schema.ts';

export function toSession(document: SessionDocument): Session {
  return Session.restore(document._id, document.version, stateOf(document));
}

export function stateOf(document: SessionDocument): SessionState {
  const { eventId, createdBy, externalRef } = document;
  return { eventId, createdBy, externalRef, details: detailsOf(document) };
}

function detailsOf(document: SessionDocument): SessionDetails {
  const { kind, title, topics, date, startTime, endTime, organisationIds, speakers } = document;
  return { kind, title, topics, date, startTime, endTime, organisationIds, speakers };
}

export function toSessionDocument({ id, version, state }: Session): SessionDocument {
  const { details, ...origin } = state;
  return { _id: id, version, ...origin, ...details };
}
