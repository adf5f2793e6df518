import type { CommandContext } from '@regional-events/kernel';
import type { IncomingMessage, Message } from './message.ts';

/** One transaction for state, outbox rows and the idempotency record. */
export abstract class UnitOfWork {
  /**
   * Runs `work` in one transaction and returns what it returns, or the stored answer when the
   * same request was answered before. `work` may run several times: it loads inside, touches
   * nothing outside, starts nothing side by side, and returns plain JSON data.
   * Inside the transaction of an incoming message it joins that one.
   * `expectStillSeen` looks at a stored answer before it is given again, and throws where it is for
   * this caller no longer: what was right a day ago may show what the caller has lost since.
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

/** What the worker role last left in this service's database. */
export abstract class WorkerStatus {
  /** True while news may be on its way: the worker is away, lags, or cannot reach the broker. */
  abstract behind(): Promise<boolean>;
}

/** Where a worker stands, in its own words. */
export interface WorkerReport {
  readonly brokerReachable: boolean;
  /** Messages read from the broker's log but not yet handled, over all partitions. */
  readonly lag: number;
}

export abstract class WorkerJournal {
  abstract report(report: WorkerReport): Promise<void>;
  /** Says that this worker ends in order. */
  abstract leave(): Promise<void>;
}

/** One side of the relay: the rows that wait in the database. */
export abstract class OutboxRows {
  /** Takes or keeps the slots that are free or this relay's own; returns those it holds now. */
  abstract holdSlots(): Promise<readonly number[]>;
  abstract releaseSlots(): Promise<void>;
  /** The oldest rows of these slots but for some, read in one snapshot, each aggregate's in its order. */
  abstract read(
    slots: readonly number[],
    limit: number,
    except: readonly string[],
  ): Promise<readonly Message[]>;
  abstract remove(ids: readonly string[]): Promise<void>;
  /** Calls back when rows may have come; a hint, never the source. Returns how to stop. */
  abstract onRows(wake: () => void): () => Promise<void>;
  abstract figures(): Promise<OutboxFigures>;
}

export interface OutboxFigures {
  readonly rows: number;
  readonly oldestAgeSeconds: number;
}

/** The other side of the relay: the broker. */
export abstract class Publisher {
  /** Resolves only when every partition addressed has confirmed; after a failure send the same batch again. */
  abstract publish(messages: readonly Message[]): Promise<void>;
}

export type Phase = 'copy' | 'reaction';

/** The messages of one aggregate, in the order of their sequence. */
export type StreamKey = Pick<IncomingMessage, 'topic' | 'subject'>;

/** Where a message stands against the marks of its aggregate. */
export type InboxVerdict =
  | { readonly kind: 'repeat' }
  /** A sequence in between has not been handled. */
  | { readonly kind: 'gap'; readonly detail: string }
  /** The same place in line was taken by another id. */
  | { readonly kind: 'id-clash'; readonly detail: string }
  | {
      readonly kind: 'due';
      readonly due: readonly Phase[];
      /** Messages of the same aggregate are parked. */
      readonly othersParked: boolean;
    };

/** Marks of what was handled, per aggregate and phase, and the transaction they share with the effects. */
export abstract class Inbox {
  /** Runs `handle` in one transaction about these lines alone; it may run again. */
  abstract transaction(
    lines: readonly StreamKey[],
    handle: (transaction: InboxTransaction) => Promise<void>,
  ): Promise<void>;
  /** The first lines that have parked messages, or the first of those after this one; none at the end. */
  abstract parkedLines(after?: StreamKey): Promise<readonly StreamKey[]>;
}

/** What one inbox transaction knows and changes; what it marks is written before it commits. */
export abstract class InboxTransaction {
  abstract judge(message: IncomingMessage): InboxVerdict;
  /** Moves both marks of the message's aggregate up to it. */
  abstract mark(message: IncomingMessage): void;
  /** Keeps a message that cannot be handled yet. */
  abstract park(message: ParkedMessage): Promise<void>;
  /** The parked message that directly follows the aggregate's mark. */
  abstract nextParked(line: StreamKey): Promise<IncomingMessage | undefined>;
  abstract unpark(message: IncomingMessage): Promise<void>;
  /** What keeps the line from going on; undefined when nothing of it is parked. */
  abstract holding(line: StreamKey): Promise<Holding | undefined>;
  /** Gives up what holds the line: its next message, or those that are missing before it. */
  abstract skip(line: StreamKey): Promise<SkipResult>;
}

export type SkipResult = 'message' | 'gap' | 'nothing';

/** What keeps a line from going on. */
export interface Holding {
  readonly reason: 'gap' | 'failed' | 'id-clash';
  /** The same as long as the same thing holds the line. */
  readonly by: string;
  /** The sequence that the line goes on with. */
  readonly nextSequence: number;
}

export interface ParkedMessage {
  readonly reason: 'gap' | 'failed' | 'id-clash';
  readonly detail: string;
  readonly message: IncomingMessage;
}

/** A record of the log as it came, for what is no readable message. */
export interface RawRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly key: string | null;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: Uint8Array | null;
}

export interface DeadLetter extends RawRecord {
  /** `unreadable`: no message of ours; `refused`: a handler will never take it. */
  readonly reason: 'unreadable' | 'refused';
  readonly detail: string;
}

/** Where this service keeps its dead letters until somebody retries or skips them. */
export abstract class DeadLetterStore {
  /** Safe to repeat: one per place in the log. Returns how often it has come. */
  abstract keep(letter: DeadLetter): Promise<number>;
}

/** Takes what can never be handled out of the way, where it stays visible; safe to repeat. */
export abstract class DeadLetterSink {
  abstract unreadable(record: RawRecord, detail: string): Promise<void>;
  abstract refused(message: IncomingMessage, detail: string): Promise<void>;
}

/**
 * Thrown by a handler for a message that no retry can help: it becomes a dead letter at once and
 * holds only its own aggregate's line.
 */
export class PermanentFailure extends Error {
  override readonly name = 'PermanentFailure';
}
