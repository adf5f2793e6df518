import type { Actor } from '@regional-events/kernel';
import type { KnownEvent } from '../known-events.ts';
import { EventEndedError, EventNotFoundError, EventNotPublishedError } from './errors.ts';

const ended: readonly KnownEvent['status'][] = ['cancelled', 'completed', 'closed'];

export function hasEnded(event: KnownEvent): boolean {
  return ended.includes(event.status);
}

/** Over by its status, or because its last day has passed. */
export function isOver(event: Pick<KnownEvent, 'status' | 'endsAt'>, at: Date): boolean {
  return ended.includes(event.status) || (event.endsAt !== null && event.endsAt <= at);
}

/** The secretariat, or a client of one of the event's organisers. */
export function organises(actor: Actor, event: KnownEvent): boolean {
  if (actor.role === 'secretariat') return true;
  return actor.organisationId !== null && event.organiserIds.includes(actor.organisationId);
}

/** Returns the event if the caller may see it. Throws EventNotFoundError. */
export function visibleTo(actor: Actor, event: KnownEvent | undefined, id: string): KnownEvent {
  if (event === undefined) throw new EventNotFoundError({ unknownId: id });
  // Only organisers and the secretariat see a draft; for others it does not exist.
  if (!event.everPublished && !prepares(actor, event)) {
    throw new EventNotFoundError({ unknownId: id });
  }
  return event;
}

function prepares(actor: Actor, event: KnownEvent): boolean {
  if (organises(actor, event)) return true;
  return actor.organisationId !== null && event.coOrganiserIds.includes(actor.organisationId);
}

/** Throws unless the event is published, so that people can be nominated and organisations invited. */
export function expectPublished(event: KnownEvent): void {
  if (hasEnded(event)) throw new EventEndedError();
  if (event.status !== 'published') throw new EventNotPublishedError();
}
