import type { FeedEntry, StructuredMessage, WaitingEntry } from '../domain/feed-entry.ts';
import type { Readers, View } from '../domain/readers.ts';

export type { StructuredMessage };

/** The feed for its only writer; every method runs in the inbox transaction. */
export abstract class Feed {
  /** Which of these ids it holds. */
  abstract among(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Reserves the next positions; returns the last position that was taken before. */
  abstract takePlaces(count: number): Promise<number>;
  abstract add(entries: readonly FeedEntry[]): Promise<void>;
  /** The event's entries that only the secretariat can read so far, ordered by position. */
  abstract waitingFor(eventId: string): Promise<readonly WaitingEntry[]>;
  abstract open(
    opened: readonly { readonly id: string; readonly openPosition: number }[],
  ): Promise<void>;
  /** The readers that follow from the subject's latest message itself. */
  abstract lastConcerned(subject: string): Promise<readonly Readers[]>;
}

export interface FeedRequest {
  readonly view: View;
  /** Read after this position; 0 for the start. */
  readonly after: number;
  /** Only these types; undefined for all. */
  readonly types?: readonly string[] | undefined;
  readonly limit: number;
}

export interface FeedPage {
  readonly messages: readonly StructuredMessage[];
  /** The reader's position after the page: that of its last message, or of later ones that are skipped by type. */
  readonly last: number;
  /** The id of the message at `last`; undefined if the position did not move. */
  readonly lastId: string | undefined;
  readonly caughtUp: boolean;
}

/** The feed for its readers. */
export abstract class MessageFeed {
  /** The position of a message in the view; undefined if the view does not hold it. */
  abstract positionOf(id: string, view: View): Promise<number | undefined>;
  /** The position of the newest message in the order of the view; 0 without one. */
  abstract newestPosition(view: View): Promise<number>;
  abstract read(request: FeedRequest): Promise<FeedPage>;
}

/** Signals when to read again; only a hint, readers poll as well. */
export abstract class FeedSignal {
  /** Returns how to stop. */
  abstract listen(wake: () => void): () => void;
}
