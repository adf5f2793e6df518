import type { IncomingMessage } from './message.ts';
import type { ActionProgress, ReplayStart, Page, PageRequest } from './operator-actions.ts';
import type { DeadLetter, Holding, StreamKey, RawRecord } from './ports.ts';

export interface ParkedStream extends StreamKey, Holding {
  readonly detail: string;
  /** Since when the first of its messages waits. */
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

/** The lines with parked messages, as an operator looks at them. */
export abstract class ParkedStreams {
  abstract list(request: PageRequest): Promise<Page<ParkedStream>>;
  abstract find(line: StreamKey): Promise<ParkedStream | undefined>;
  /** The first messages that wait in a line. */
  abstract messages(line: StreamKey, limit: number): Promise<readonly WaitingMessage[]>;
}

/** The marks that tell which messages this service's copies of others' facts have seen. */
export abstract class CopyMarks {
  /** Forgets them for these topics, and no mark of a reaction. */
  abstract reset(topics: readonly string[]): Promise<void>;
}

export interface StoredDeadLetter extends DeadLetter {
  /** `<topic>:<partition>:<offset>` */
  readonly id: string;
  readonly at: Date;
  /** How often it has come. */
  readonly times: number;
}

/** The dead letters as an operator looks at them. */
export abstract class DeadLetterRepository {
  /** Without what they hold. */
  abstract list(request: PageRequest): Promise<Page<Omit<StoredDeadLetter, 'value' | 'headers'>>>;
  abstract find(id: string): Promise<StoredDeadLetter | undefined>;
  /** Only when it has not come again meanwhile; returns whether it went. */
  abstract remove(letter: Pick<StoredDeadLetter, 'id' | 'times'>): Promise<boolean>;
}

/** Reads what became a dead letter as the present release reads. */
export abstract class DeadLetterReader {
  /** Throws in words why it is no readable message. */
  abstract read(letter: RawRecord): IncomingMessage;
  /** Its place in a line as far as its envelope can be read; undefined where it cannot. */
  abstract place(letter: RawRecord): IncomingMessage | undefined;
}

export interface ReplayTask {
  /** Names what reads, so that two of them never meet. */
  readonly id: string;
  readonly topics: readonly string[];
  readonly from: ReplayStart;
}

export interface ReplayWatch {
  readonly signal: AbortSignal;
  progress(progress: ActionProgress): void;
}

/** Hands what a topic holds to this service's handlers once more; marks decide what is still to be done. */
export abstract class Replayer {
  /**
   * From where the order says up to what is there when it begins; touches no offset of the group.
   * Throws ImpossibleActionError where no repeat would help.
   */
  abstract replay(order: ReplayTask, watch: ReplayWatch): Promise<ActionProgress>;
  /** Reads a first record or finds that there is none, and does nothing. Throws as a replay would. */
  abstract tryOut(order: Pick<ReplayTask, 'id' | 'topics'>): Promise<void>;
}

/** An action that cannot be done, in words for the operator. */
export class ImpossibleActionError extends Error {
  override readonly name = 'ImpossibleActionError';
}
