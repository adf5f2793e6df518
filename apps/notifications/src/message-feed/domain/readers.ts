/** A group of callers that may read a message. The secretariat reads everything without one. */
export type Readers = 'everyone' | `organisation:${string}` | `organisers:${string}`;

export const everyone: Readers = 'everyone';

/** Who acts for this organisation: its clients and focal points. */
export function clientsOf(organisationId: string): Readers {
  return `organisation:${organisationId}`;
}

/** Who acts for the event's organisers at the time of reading, not of publishing. */
export function organisersOf(eventId: string): Readers {
  return `organisers:${eventId}`;
}

/**
 * What a caller may read: all of it, or what is open and meant for one of its groups. Of `atEvents` only what is about
 * one of these events, or about none.
 */
export type View =
  | { readonly all: true }
  | {
      readonly all: false;
      readonly groups: readonly Readers[];
      readonly atEvents: readonly {
        readonly groups: readonly Readers[];
        readonly eventIds: readonly string[];
      }[];
    };
