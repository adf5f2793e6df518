import type { KnownEvent } from '../known-events.ts';
import { EventEndedError, EventNotPublishedError } from './errors.ts';

const ended: readonly KnownEvent['status'][] = ['cancelled', 'completed', 'closed'];

export function hasEnded(event: KnownEvent): boolean {
  return ended.includes(event.status);
}

/** Over by its status, or because its last day has passed. */
export function isOver(event: Pick<KnownEvent, 'status' | 'endsAt'>, at: Date): boolean {
  return ended.includes(event.status) || (event.endsAt !== null && event.endsAt <= at);
}

/** Throws unless the event is published, so that people can be nominated and organisations invited. */
export function expectPublished(event: KnownEvent): void {
  if (hasEnded(event)) throw new EventEndedError();
  if (event.status !== 'published') throw new EventNotPublishedError();
}
