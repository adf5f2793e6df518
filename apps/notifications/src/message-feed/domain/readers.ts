import type { Actor } from '@regional-events/kernel';

/** A group of clients that may read a message. The secretariat reads everything without one. */
export type Readers = 'everyone' | `organisation:${string}` | `organisers:${string}`;

export const everyone: Readers = 'everyone';

/** The clients bound to this organisation. */
export function clientsOf(organisationId: string): Readers {
  return `organisation:${organisationId}`;
}

/** The clients of the event's organisers at the time of reading, not of publishing. */
export function organisersOf(eventId: string): Readers {
  return `organisers:${eventId}`;
}

/** What a client may read: all of it, or what is open and meant for one of its groups. */
export type View =
  { readonly all: true } | { readonly all: false; readonly groups: readonly Readers[] };

/** `organisedEventIds`: the events that the actor's organisation organises now. */
export function viewOf(actor: Actor, organisedEventIds: readonly string[]): View {
  if (actor.role === 'secretariat') return { all: true };
  const own = actor.organisationId === null ? [] : [clientsOf(actor.organisationId)];
  return { all: false, groups: [everyone, ...own, ...organisedEventIds.map(organisersOf)] };
}
