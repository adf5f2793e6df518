import type { WaitingEntry } from './feed-entry.ts';

export interface Placement {
  /** Place of the first message that arrives; the others follow it. */
  readonly first: number;
  readonly opened: readonly { readonly id: string; readonly openPosition: number }[];
}

export interface PlacementRequest {
  /** The topic of what arrives. */
  readonly topic: string;
  /** How many messages arrive that are not in the feed already. */
  readonly arriving: number;
  /** What its arrival opens, in the order it came in. */
  readonly waiting: readonly WaitingEntry[];
  /** The last position taken before. */
  readonly last: number;
}

/**
 * Gives new places to messages and to what their arrival opens: first what the same aggregate told before, then those
 * that arrive, then what other topics told too early. Nothing ever gets a place that a reader may have passed.
 */
export function place({ topic, arriving, waiting, last }: PlacementRequest): Placement {
  const before = waiting.filter((entry) => entry.topic === topic);
  const after = waiting.filter((entry) => entry.topic !== topic);
  const first = last + before.length + 1;
  const behind = first + arriving;
  return {
    first,
    opened: [
      ...before.map(({ id }, index) => ({ id, openPosition: last + 1 + index })),
      ...after.map(({ id }, index) => ({ id, openPosition: behind + index })),
    ],
  };
}
