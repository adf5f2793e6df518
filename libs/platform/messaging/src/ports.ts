import type { CommandContext } from '@regional-events/kernel';
import type { IncomingMessage, Message } from './message.ts';

/** One transaction for state, outbox rows and the idempotency record. */
export abstract class UnitOfWork {
  /**
   * Runs `work` in one transaction and returns what it returns, or the stored answer when the
   * same request was answered before. `work` may run several times: it loads inside, touches
   * nothing outside, starts nothing side by side, and returns plain JSON data.
   * Inside the transaction of an incoming message it joins that one.
   */
  abstract run<T>(context: CommandContext, work: () => Promise<T>): Promise<T>;
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
}

/** One side of the relay: the rows that wait in the database. */
export abstract class OutboxRows {
  /** Takes or keeps the slots that are free or this relay's own; returns those it holds now. */
  abstract holdSlots(): Promise<readonly number[]>;
  abstract releaseSlots(): Promise<void>;
  /** The oldest rows of these slots, read in one snapshot, each aggregate's in its order. */
  abstract read(slots: readonly number[], limit: number): Promise<readonly Message[]>;
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
  /** Runs `handle` in one transaction; it may run again. */
  abstract transaction(handle: () => Promise<void>): Promise<void>;
  /** Inside the transaction: judges the message against the marks. */
  abstract judge(message: IncomingMessage): Promise<InboxVerdict>;
  /** Inside the transaction: moves both marks of the message's aggregate up to it. */
  abstract mark(message: IncomingMessage): Promise<void>;
  /** Inside the transaction: keeps a message that cannot be handled yet, or not at all. */
  abstract park(message: ParkedMessage): Promise<void>;
  /** Inside the transaction: the parked message that directly follows the aggregate's mark. */
  abstract nextInLine(topic: string, subject: string): Promise<IncomingMessage | undefined>;
  /** The aggregates that have parked messages. */
  abstract parkedLines(): Promise<readonly { topic: string; subject: string }[]>;
  /** Inside the transaction. */
  abstract unpark(message: IncomingMessage): Promise<void>;
  /** Keeps a record that is no readable message, outside any line; safe to repeat. */
  abstract keepUnreadable(record: UnreadableRecord): Promise<void>;
}

export interface UnreadableRecord {
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly detail: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly value: string;
}

export interface ParkedMessage {
  readonly reason: 'gap' | 'failed' | 'id-clash';
  readonly detail: string;
  readonly message: IncomingMessage;
}
