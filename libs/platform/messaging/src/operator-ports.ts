import type { IncomingMessage } from './message.ts';
import type { ActionProgress, ReplayStart, Page, PageRequest } from './operator-actions.ts';
import type { DeadLetter, Holding, StreamKey, RawRecord } from './ports.ts';

export interface ParkedStream extends StreamKey, Holding {
  readonly detail: string;
  /** When its first message was parked. */
  readonly since: Date;
  readonly waiting: number;
}

export interface WaitingMessage {
  readonly id: string;
  readonly type: string;
  readonly sequence: number;
  readonly reason: string;
  readonly detail: string;
  readonly parkedAt: Date;
  /** How often it was parked. */
  readonly times: number;
  readonly partition: number;
  readonly offset: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** The streams with parked messages, for the operator. */
export abstract class ParkedStreams {
  abstract list(request: PageRequest): Promise<Page<ParkedStream>>;
  abstract find(stream: StreamKey): Promise<ParkedStream | undefined>;
  /** The first parked messages of a stream. */
  abstract messages(stream: StreamKey, limit: number): Promise<readonly WaitingMessage[]>;
}

/** The marks of the copies: which messages this service's copies of others' facts contain. */
export abstract class CopyMarks {
  /** Resets the copies' marks for these topics, and none of a reaction. */
  abstract reset(topics: readonly string[]): Promise<void>;
}

export interface StoredDeadLetter extends DeadLetter {
  /** `<topic>:<partition>:<offset>` */
  readonly id: string;
  readonly at: Date;
  /** How often the record was delivered. */
  readonly times: number;
}

/** This service's dead letters, until an operator retries or skips them. */
export abstract class DeadLetters {
  /** Idempotent: one letter per place in the log. Returns how often it has come. */
  abstract keep(letter: DeadLetter): Promise<number>;
  /** Without values and headers. */
  abstract list(request: PageRequest): Promise<Page<Omit<StoredDeadLetter, 'value' | 'headers'>>>;
  abstract find(id: string): Promise<StoredDeadLetter | undefined>;
  /** Removes it unless it was delivered again meanwhile; returns whether it was removed. */
  abstract remove(letter: Pick<StoredDeadLetter, 'id' | 'times'>): Promise<boolean>;
}

/** Decodes a dead letter as the present release would. */
export abstract class DeadLetterReader {
  /** Throws an error that explains why it is no readable message. */
  abstract read(letter: RawRecord): IncomingMessage;
  /** Its stream and sequence as far as the envelope can be read; else undefined. */
  abstract place(letter: RawRecord): IncomingMessage | undefined;
}

export interface ReplayTask {
  /** Names the consumer group that reads, so that two replays never share one. */
  readonly id: string;
  readonly topics: readonly string[];
  readonly from: ReplayStart;
}

export interface ReplayWatch {
  readonly signal: AbortSignal;
  progress(progress: ActionProgress): void;
}

/** Feeds a topic to this service's handlers again; marks decide what still has an effect. */
export abstract class Replayer {
  /**
   * Reads from the given start up to the end of the topic at the time of the call; commits no offset of the service's
   * group. Throws ImpossibleActionError where no repeat would help.
   */
  abstract replay(task: ReplayTask, watch: ReplayWatch): Promise<ActionProgress>;
  /** Reads the first record, or finds none, without any effect. Throws as `replay` would. */
  abstract tryOut(task: Pick<ReplayTask, 'id' | 'topics'>): Promise<void>;
}

/** An action that cannot be done; the message is for the operator. */
export class ImpossibleActionError extends Error {
  override readonly name = 'ImpossibleActionError';
}
