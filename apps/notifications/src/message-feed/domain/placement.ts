import type { WaitingEntry } from './feed-entry.ts';

export interface Placement {
  /** Place of the new message; undefined where it is in the feed already. */
  readonly own: number | undefined;
  readonly opened: readonly { readonly id: string; readonly openPosition: number }[];
  /** The last position taken. */
  readonly last: number;
}

export interface PlacementRequest {
  /** The topic of the message that arrived. */
  readonly topic: string;
  readonly isNew: boolean;
  /** What its arrival opens, in the order it came in. */
  readonly waiting: readonly WaitingEntry[];
  /** The last position taken before. */
  readonly last: number;
}

/**
 * Gives new places to the message and to what its arrival opens: first what the same aggregate told before, then the
 * message, then what other topics told too early. Nothing ever gets a place that a reader may have passed.
 */
export function place({ topic, isNew, waiting, last }: PlacementRequest): Placement {
  const before = waiting.filter((entry) => entry.topic === topic);
  const after = waiting.filter((entry) => entry.topic !== topic);
  const own = last + before.length + 1;
  const behind = isNew ? own : own - 1;
  return {
    own: isNew ? own : undefined,
    opened: [
      ...before.map(({ id }, index) => ({ id, openPosition: last + 1 + index })),
      ...after.map(({ id }, index) => ({ id, openPosition: behind + 1 + index })),
    ],
    last: behind + after.length,
  };
}

/** How many positions a placement takes. */
export function placesNeeded(request: Omit<PlacementRequest, 'last'>): number {
  return request.waiting.length + (request.isNew ? 1 : 0);
}
