import type { CommandContext } from '@regional-events/kernel';
import type { IncomingMessage, Message } from './message.ts';

/** One transaction for state, outbox rows and the idempotency record. */
export abstract class UnitOfWork {
  /**
   * Runs `work` in one transaction and returns its result, or the stored answer if the same request was answered
   * before. `work` may run several times: it loads everything inside, changes nothing outside, runs nothing in
   * parallel, and returns plain JSON data. While an incoming message is handled it joins that transaction.
   * `expectStillSeen` checks a stored answer before it is given again and throws if the caller has lost the right to
   * see it.
   */
  abstract run<T>(
    context: CommandContext,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T>;
}

export abstract class Outbox {
  /** Adds rows inside the running transaction. */
  abstract append(messages: readonly Message[]): Promise<void>;
}

/** The last report of the worker role in this service's database. */
export abstract class WorkerStatus {
  /** True while messages may still be on their way: the worker is down, lags, or cannot reach the broker. */
  abstract behind(): Promise<boolean>;
}

/** The state of a worker. */
export interface WorkerReport {
  readonly brokerReachable: boolean;
  /** Messages in the broker's log that are not yet handled, over all partitions. */
  readonly lag: number;
}

export abstract class WorkerJournal {
  abstract report(report: WorkerReport): Promise<void>;
  /** Reports that this worker stops in order. */
  abstract leave(): Promise<void>;
}

/** The relay's source: the outbox rows in the database. */
export abstract class OutboxRows {
  /** Leases free slots and renews its own; returns the slots that it holds now. */
  abstract holdSlots(): Promise<readonly number[]>;
  abstract releaseSlots(): Promise<void>;
  /** The oldest rows of these slots except some ids, read in one snapshot, each aggregate's in order. */
  abstract read(
    slots: readonly number[],
    limit: number,
    except: readonly string[],
  ): Promise<readonly Message[]>;
  abstract remove(ids: readonly string[]): Promise<void>;
  abstract figures(): Promise<OutboxFigures>;
}

export interface OutboxFigures {
  readonly rows: number;
  readonly oldestAgeSeconds: number;
}

/** The relay's target: the broker. */
export abstract class Publisher {
  /** Resolves when every addressed partition has confirmed; after a failure send the same batch again. */
  abstract publish(messages: readonly Message[]): Promise<void>;
}

export type Phase = 'copy' | 'reaction';

/** Names a stream: the messages of one aggregate on one topic, in the order of their sequence. */
export type StreamKey = Pick<IncomingMessage, 'topic' | 'subject'>;

/** How a message compares with the marks of its stream. */
export type InboxVerdict =
  | { readonly kind: 'repeat' }
  /** A lower sequence has not been handled yet. */
  | { readonly kind: 'gap'; readonly detail: string }
  /** The same sequence was handled with another id. */
  | { readonly kind: 'id-clash'; readonly detail: string }
  | {
      readonly kind: 'due';
      readonly due: readonly Phase[];
      /** Other messages of the same stream are parked. */
      readonly othersParked: boolean;
    };

/** The marks of each stream and phase, and the transaction that they share with the effects. */
export abstract class Inbox {
  /** Runs `handle` in one transaction that is limited to these streams; it may run again after a conflict. */
  abstract transaction(
    streams: readonly StreamKey[],
    handle: (transaction: InboxTransaction) => Promise<void>,
  ): Promise<void>;
  /** The first streams with parked messages, or the next ones after `after`; empty at the end. */
  abstract parkedStreams(after?: StreamKey): Promise<readonly StreamKey[]>;
}

/** One transaction of the inbox; its marks are written just before the commit. */
export abstract class InboxTransaction {
  abstract judge(message: IncomingMessage): InboxVerdict;
  /** Moves both marks of the message's stream to its sequence. */
  abstract mark(message: IncomingMessage): void;
  /** Stores a message that cannot be handled yet. */
  abstract park(message: ParkedMessage): Promise<void>;
  /** The parked message with the sequence after the mark. */
  abstract nextParked(stream: StreamKey): Promise<IncomingMessage | undefined>;
  abstract unpark(message: IncomingMessage): Promise<void>;
  /** What blocks the stream; undefined when nothing of it is parked. */
  abstract holding(stream: StreamKey): Promise<Holding | undefined>;
  /** Gives up what blocks the stream: its next message, or the missing ones before it. */
  abstract skip(stream: StreamKey): Promise<SkipResult>;
}

export type SkipResult = 'message' | 'gap' | 'nothing';

/** What blocks a stream. */
export interface Holding {
  readonly reason: 'gap' | 'failed' | 'id-clash';
  /** Identifies the blocker; unchanged as long as the same thing blocks the stream. */
  readonly by: string;
  /** The sequence with which the stream continues. */
  readonly nextSequence: number;
}

export interface ParkedMessage {
  readonly reason: 'gap' | 'failed' | 'id-clash';
  readonly detail: string;
  readonly message: IncomingMessage;
}

/** A raw record of the log, for what is no readable message. */
export interface RawRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Uint8Array | null;
}

export interface DeadLetter extends RawRecord {
  /** `unreadable`: no valid message; `refused`: a handler will never accept it. */
  readonly reason: 'unreadable' | 'refused';
  readonly detail: string;
}

/** Takes what can never be handled out of the topic and keeps it visible; idempotent. */
export abstract class DeadLetterSink {
  abstract unreadable(record: RawRecord, detail: string): Promise<void>;
  abstract refused(message: IncomingMessage, detail: string): Promise<void>;
}

/**
 * Thrown by a handler for a message that no retry can help: it becomes a dead letter at once and blocks only its own
 * stream.
 */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
}
