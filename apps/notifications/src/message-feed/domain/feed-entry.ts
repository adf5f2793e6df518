import type { Readers } from './readers.ts';

/** A message in CloudEvents' structured JSON: what Kafka carries as headers and value, in one object. */
export interface StructuredMessage {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly partitionkey: string;
  readonly sequence: string;
  readonly time: string;
  readonly datacontenttype: 'application/json';
  readonly dataschema: string;
  readonly traceparent: string;
  readonly correlationid: string;
  readonly causationid?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What an event's own message says about who may know of it. */
export interface EventUpdate {
  readonly organiserIds: readonly string[];
  /** The message that makes the event known to everyone. */
  readonly publishes: boolean;
}

/** A message on its way into the feed. */
export interface NewEntry {
  readonly topic: string;
  readonly message: StructuredMessage;
  /** The event without whose publication nobody but the secretariat reads this; null where there is none. */
  readonly eventId: string | null;
  /** Whom the message concerns by what it says itself. */
  readonly concerns: readonly Readers[];
  /** Whoever the aggregate's message before this one concerned reads this one too, since it tells them of an end. */
  readonly endsForOthers: boolean;
  /** Present in messages of the event's own topic. */
  readonly event?: EventUpdate;
}

/** A message in the feed. */
export interface FeedEntry extends Omit<NewEntry, 'endsForOthers' | 'event'> {
  /** Its place for the secretariat. */
  readonly position: number;
  /** Its place for everyone else; null until its event has been published. */
  readonly openPosition: number | null;
  readonly readers: readonly Readers[];
}

/** An entry that waits for its event to be published. */
export interface WaitingEntry {
  readonly id: string;
  readonly topic: string;
}
