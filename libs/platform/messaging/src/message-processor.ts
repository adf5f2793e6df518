import { failpoint } from '@regional-events/kernel';
import { Effects, type EffectsOptions } from './effects.ts';
import { FailedMessages } from './failed-messages.ts';
import { Grouping } from './grouping.ts';
import type { IncomingMessage } from './message.ts';
import { PermanentFailure, type InboxTransaction, type StreamKey } from './ports.ts';
import type { ProcessorParts } from './processor-parts.ts';
import { StoppedError } from './stopped-error.ts';

const QUICK_TRIES = 3;
/** Most messages in one transaction: enough to share its cost, few enough to repeat after a conflict. */
const MOST_TOGETHER = 200;
/** Large transactions conflict more often: after so many tries each message gets its own. */
const TRIES_TOGETHER = 5;

/** The group conflicted with other writers too often to go on together. */
class TooManyRacesLost extends Error {}

/**
 * Gives each message exactly one effect. Marks, copies, reactions and their own messages commit together; a repeat
 * does nothing; a message that comes too early or fails is parked in the database and blocks only its own stream.
 */
export class MessageProcessor {
  readonly #parts: ProcessorParts;
  readonly #failures: FailedMessages;
  readonly #groups = new Grouping<IncomingMessage>(
    (messages) => this.#processGroup(messages),
    MOST_TOGETHER,
  );
  /** Streams with parked messages that became due while the infrastructure was in trouble. */
  #unfinished: readonly StreamKey[] = [];
  #stopped = false;

  constructor(parts: ProcessorParts) {
    this.#parts = parts;
    this.#failures = new FailedMessages(parts, (error) => this.#isTrouble(error));
  }

  /**
   * Handles messages of one partition in order. Concurrent calls for several partitions share a transaction. Throws
   * only on infrastructure trouble and after `stop`; the offsets are then not committed, so that nothing is lost.
   */
  process(messages: readonly IncomingMessage[]): Promise<void> {
    return this.#groups.add(messages);
  }

  /** Begins nothing more; the running transaction aborts before its next message. */
  stop(): void {
    this.#stopped = true;
    this.#groups.refuse(new StoppedError());
  }

  /**
   * Handles all in one transaction if possible. If a message fails, the messages of its stream are handled one by one
   * and the others go on together. After too many conflicts each message gets a transaction of its own.
   */
  async #processGroup(messages: readonly IncomingMessage[]): Promise<void> {
    await this.#catchUpEach(this.#unfinished);
    let rest = messages;
    while (rest.length > 0) {
      const alone = await this.#tryTogether(rest);
      if (alone.length === 0) return;
      for (const message of alone) await this.#processAlone(message);
      rest = rest.filter((each) => !alone.includes(each));
    }
  }

  /** Handles parked messages that have become due; needed at the start, after a stop between two transactions. */
  async catchUpAll(): Promise<void> {
    this.#goOn();
    let streams = await this.#parts.inbox.parkedStreams();
    while (streams.length > 0) {
      for (const stream of streams) {
        await this.catchUp(stream);
        failpoint('catch-up.stream-tried');
      }
      streams = await this.#parts.inbox.parkedStreams(streams.at(-1));
    }
  }

  /** Handles the parked messages of this stream, one transaction each. Returns the failure that ended it, if any. */
  async catchUp(stream: StreamKey): Promise<unknown> {
    for (;;) {
      let next: IncomingMessage | undefined;
      const failure = await this.#firstFailure(() =>
        this.#parts.inbox.transaction([stream], async (transaction) => {
          this.#goOn();
          next = await transaction.nextParked(stream);
          if (next === undefined) return;
          failpoint('catch-up.message-found');
          const verdict = transaction.judge(next);
          const effects = new Effects(this.#parts);
          if (verdict.kind === 'due') {
            await effects.of(next, verdict.due);
            transaction.mark(next);
          }
          await effects.end();
          failpoint('catch-up.effects-done');
          await transaction.unpark(next);
        }),
      );
      if (next === undefined) return undefined;
      if (failure !== undefined) {
        failpoint('catch-up.failed');
        await this.#failures.setAside(next, failure);
        return failure;
      }
      failpoint('catch-up.committed');
    }
  }

  /** Returns the messages that have to be handled one by one; none if all went well. */
  async #tryTogether(messages: readonly IncomingMessage[]): Promise<readonly IncomingMessage[]> {
    try {
      let failed = await this.#failedOf(messages, {});
      // a group of several failed: handle each by itself to find the one
      if (failed.length > 1) {
        failpoint('failure.among-many');
        failed = await this.#failedOf(messages, { oneByOne: true });
      }
      const [first] = failed;
      return first === undefined ? [] : messages.filter((each) => isSameStream(each, first));
    } catch (error) {
      if (error instanceof TooManyRacesLost) return messages;
      throw error;
    }
  }

  /** Returns the messages among which one failed; none if all went well. */
  async #failedOf(
    messages: readonly IncomingMessage[],
    how: Pick<EffectsOptions, 'oneByOne'>,
  ): Promise<readonly IncomingMessage[]> {
    let current = messages.slice(0, 1);
    try {
      await this.#handleAll(messages, { ...how, begin: (begun) => (current = [...begun]) });
      return [];
    } catch (error) {
      if (this.#isTrouble(error) || error instanceof TooManyRacesLost) throw error;
      return current;
    }
  }

  async #processAlone(message: IncomingMessage): Promise<void> {
    const failure = await this.#firstFailure(() => this.#handleAll([message]));
    if (failure === undefined) return;
    failpoint('failure.alone');
    await this.#failures.setAside(message, failure);
  }

  async #handleAll(
    messages: readonly IncomingMessage[],
    how: Pick<EffectsOptions, 'oneByOne' | 'begin'> = {},
  ): Promise<void> {
    let behind: IncomingMessage[] = [];
    let tries = 0;
    await this.#parts.inbox.transaction(messages, async (transaction) => {
      tries += 1;
      if (tries > TRIES_TOGETHER && messages.length > 1) throw new TooManyRacesLost();
      behind = [];
      const effects = new Effects({ ...this.#parts, ...how });
      for (const message of messages) {
        this.#goOn();
        how.begin?.([message]);
        if (await this.#handle(transaction, message, effects)) behind.push(message);
        failpoint('inbox.message-handled');
      }
      await effects.end();
    });
    failpoint('inbox.committed');
    await this.#catchUpEach(behind);
  }

  /** Kept in `#unfinished` until done: after trouble a repeat of the message is dropped and would not start it again. */
  async #catchUpEach(streams: readonly StreamKey[]): Promise<void> {
    let left = [...streams];
    this.#unfinished = left;
    for (const stream of streams) {
      failpoint('catch-up.stream-due');
      await this.catchUp(stream);
      left = left.slice(1);
      this.#unfinished = left;
    }
  }

  #goOn(): void {
    if (this.#stopped) throw new StoppedError();
  }

  #isTrouble(error: unknown): boolean {
    return error instanceof StoppedError || this.#parts.isTrouble(error);
  }

  /** True when parked messages of the same stream may have become due. */
  async #handle(
    transaction: InboxTransaction,
    message: IncomingMessage,
    effects: Effects,
  ): Promise<boolean> {
    const verdict = transaction.judge(message);
    if (verdict.kind === 'repeat') return false;
    if (verdict.kind === 'due') {
      await effects.of(message, verdict.due);
      transaction.mark(message);
      // The message itself may be parked, if it is delivered a second time.
      if (verdict.othersParked) await transaction.unpark(message);
      return verdict.othersParked;
    }
    await transaction.park({ reason: verdict.kind, detail: verdict.detail, message });
    this.#parts.watch.parked(message, verdict.kind, verdict.detail);
    return false;
  }

  /** Tries a few times at once, for failures of unknown cause that may be transient. Returns the last failure. */
  async #firstFailure(attempt: () => Promise<void>): Promise<unknown> {
    let failure: unknown;
    for (let tries = 0; tries < QUICK_TRIES; tries += 1) {
      try {
        await attempt();
        return undefined;
      } catch (error) {
        if (this.#isTrouble(error)) throw error;
        failure = error ?? new Error('failed without a reason');
        if (error instanceof PermanentFailure) return failure;
      }
    }
    return failure;
  }
}

function isSameStream(one: StreamKey, other: StreamKey): boolean {
  return one.subject === other.subject && one.topic === other.topic;
}
