import type {
  EventUpdate,
  FeedEntry,
  StructuredMessage,
  WaitingEntry,
} from '../domain/feed-entry.ts';
import type { Readers, View } from '../domain/readers.ts';

export type { StructuredMessage };

/** The feed as its only writer sees it; every method belongs to the transaction of the incoming messages. */
export abstract class Feed {
  /** Those of these ids that it holds. */
  abstract among(ids: readonly string[]): Promise<ReadonlySet<string>>;
  /** Takes the next places; returns the last position that was taken before. */
  abstract takePlaces(count: number): Promise<number>;
  abstract add(entries: readonly FeedEntry[]): Promise<void>;
  /** Entries of the event that nobody but the secretariat reads yet, in the order of their positions. */
  abstract waitingFor(eventId: string): Promise<readonly WaitingEntry[]>;
  abstract open(
    opened: readonly { readonly id: string; readonly openPosition: number }[],
  ): Promise<void>;
  /** Whom the latest message of this subject concerned by what it said itself. */
  abstract lastConcerned(subject: string): Promise<readonly Readers[]>;
}

/** What the feed knows of events, all of it told by the events' own topic. */
export abstract class KnownEvents {
  /** Those of these events that were ever published. */
  abstract publishedAmong(eventIds: readonly string[]): Promise<ReadonlySet<string>>;
  abstract note(eventId: string, update: EventUpdate): Promise<void>;
}

export interface FeedRequest {
  readonly view: View;
  /** Read on behind this position; 0 for the start. */
  readonly after: number;
  /** Only these types; undefined for all. */
  readonly types?: readonly string[] | undefined;
  readonly limit: number;
}

export interface FeedPage {
  readonly messages: readonly StructuredMessage[];
  /** How far the reader is then: the last message of the page, or what stands behind it and is not asked for. */
  readonly last: number;
  /** The id of the message at `last`; undefined where that is still the position asked for. */
  readonly lastId: string | undefined;
  readonly caughtUp: boolean;
}

/** The feed as its readers see it. */
export abstract class MessageFeed {
  /** The place of a message in the view's order; undefined when the view does not hold it. */
  abstract positionOf(id: string, view: View): Promise<number | undefined>;
  abstract read(request: FeedRequest): Promise<FeedPage>;
}

/** Says when to look again; a hint, never the source. */
export abstract class FeedSignal {
  /** Returns how to stop. */
  abstract listen(wake: () => void): () => void;
}

export abstract class OrganisedEvents {
  /** Ids of the events that this organisation organises now. */
  abstract of(organisationId: string): Promise<readonly string[]>;
}
