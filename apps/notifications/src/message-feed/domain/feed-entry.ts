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

/** A message on its way into the feed. */
export interface NewEntry {
  readonly topic: string;
  readonly message: StructuredMessage;
  /** The event that must be published before others than the secretariat read this; null without one. */
  readonly eventId: string | null;
  /** The readers that follow from the message itself. */
  readonly concerns: readonly Readers[];
  /** Also readable by the readers of the aggregate's previous message, since it ends something that concerned them. */
  readonly endsForOthers: boolean;
  /** It publishes the event. */
  readonly publishes: boolean;
}

/** A message in the feed. */
export interface FeedEntry extends Omit<NewEntry, 'endsForOthers' | 'publishes'> {
  /** Its position for the secretariat. */
  readonly position: number;
  /** Its position for everyone else; null until its event has been published. */
  readonly openPosition: number | null;
  readonly readers: readonly Readers[];
}

/** An entry that waits for its event to be published. */
export interface WaitingEntry {
  readonly id: string;
  readonly topic: string;
}
