import { eventDetails } from '@regional-events/contracts-events';
import { pickFields } from '@regional-events/platform-mongo';
import { spanIn } from '../domain/event/event-days.ts';
import { RegionalEvent, type EventState } from '../domain/event/regional-event.ts';
import { canonicalZone } from './event-migrations.ts';
import { wordsOf, type EventDocument } from './event.schema.ts';

export function toEvent(document: EventDocument): RegionalEvent {
  const { _id: id, version, sequence, lastMessageId } = document;
  return RegionalEvent.restore({ id, version, sequence, lastMessageId }, stateOf(document));
}

export function stateOf(document: EventDocument): EventState {
  const { status, publishedAt, createdBy, externalRef, cancellationReason, registration } =
    document;
  const details = {
    ...pickFields(eventDetails, document),
    timeZone: canonicalZone(document.timeZone),
    registration: registration && {
      opensAt: registration.opensAt.toISOString(),
      closesAt: registration.closesAt.toISOString(),
    },
  };
  return { details, status, publishedAt, createdBy, externalRef, cancellationReason };
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
    words: wordsOf(details),
    startsAt: spanIn(state.status, details)?.startsAt ?? null,
    registration: registration && {
      opensAt: new Date(registration.opensAt),
      closesAt: new Date(registration.closesAt),
    },
  };
}
