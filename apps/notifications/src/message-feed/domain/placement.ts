import type { WaitingEntry } from './feed-entry.ts';

export interface Placement {
  /** Position of the first new message; the others follow. */
  readonly first: number;
  readonly opened: readonly { readonly id: string; readonly openPosition: number }[];
}

export interface PlacementRequest {
  /** The topic of what arrives. */
  readonly topic: string;
  /** How many of the messages are new to the feed. */
  readonly arriving: number;
  /** The waiting entries that it opens, in their order. */
  readonly waiting: readonly WaitingEntry[];
  /** The last position taken before. */
  readonly last: number;
}

/**
 * Assigns positions to new messages and to the waiting entries that they open: first earlier messages of the same
 * aggregate, then the new ones, then earlier messages of other topics. No entry gets a position that a reader may have
 * passed already.
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
