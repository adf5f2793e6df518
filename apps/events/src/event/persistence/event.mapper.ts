import { spanOf } from '../domain/event-days.ts';
import type { EventDetails } from '../domain/event-details.ts';
import { RegionalEvent, type EventState } from '../domain/regional-event.ts';
import { canonicalZone } from './event-migrations.ts';
import type { EventDocument } from './event.schema.ts';

export function toEvent(document: EventDocument): RegionalEvent {
  const { _id: id, version, sequence, lastMessageId } = document;
  return RegionalEvent.restore({ id, version, sequence, lastMessageId }, stateOf(document));
}

export function stateOf(document: EventDocument): EventState {
  const { status, publishedAt, createdBy, externalRef, cancellationReason } = document;
  const details = detailsOf(document);
  return { details, status, publishedAt, createdBy, externalRef, cancellationReason };
}

function detailsOf(document: EventDocument): EventDetails {
  const { kind, title, topics, seriesId, numberInSeries, organiserIds, admission } = document;
  const { venue, timeZone, days, capacity } = document;
  const scope = { kind, title, topics, seriesId, numberInSeries, organiserIds, admission };
  return {
    ...scope,
    venue,
    timeZone: canonicalZone(timeZone),
    days,
    capacity,
    registration: windowOf(document),
  };
}

function windowOf({ registration }: EventDocument): EventDetails['registration'] {
  if (registration === null) return null;
  const { opensAt, closesAt } = registration;
  return { opensAt: opensAt.toISOString(), closesAt: closesAt.toISOString() };
}

export function toEventDocument(event: RegionalEvent): EventDocument {
  const { id, ...counters } = event.snapshot();
  const { details, ...state } = event.state;
  const { registration } = details;
  return {
    _id: id,
    ...counters,
    ...details,
    ...state,
    startsAt: spanOf(details)?.startsAt ?? null,
    registration: registration && {
      opensAt: new Date(registration.opensAt),
      closesAt: new Date(registration.closesAt),
    },
  };
}
