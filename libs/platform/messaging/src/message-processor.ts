import { Effects, type EffectsOptions } from './effects.ts';
import { Grouping } from './grouping.ts';
import type { IncomingMessage } from './message.ts';
import { PermanentFailure, type InboxTransaction, type StreamKey } from './ports.ts';
import type { ProcessorParts } from './processor-parts.ts';
import { StoppedError } from './stopped-error.ts';
import { wordsOf } from './words-of-failure.ts';

const QUICK_TRIES = 3;
/** Messages in one transaction: long enough to share its cost, short enough to be repeated. */
const MOST_TOGETHER = 200;
/** The more one transaction does, the more often another writer comes first. */
const TRIES_TOGETHER = 5;

/** Others came first again and again: together these messages might never get through. */
class TooManyRacesLost extends Error {}

/**
 * Gives each message its one effect. Marks, copies, reactions and their own messages commit
 * together; a repeat does nothing; a message that comes too early, or that fails, is kept in the
 * database and stops only its own aggregate's line.
 */
export class MessageProcessor {
  readonly #parts: ProcessorParts;
  readonly #groups = new Grouping<IncomingMessage>(
    (messages) => this.#processGroup(messages),
    MOST_TOGETHER,
  );
  /** Lines whose waiting messages became due when the infrastructure was in trouble. */
  #unfinished: readonly StreamKey[] = [];
  #stopped = false;

  constructor(parts: ProcessorParts) {
    this.#parts = parts;
  }

  /**
   * Handles messages of one partition in their order. Calls for several partitions may come side by
   * side: theirs go into one transaction together. Throws only on infrastructure trouble, and when
   * it is stopped: nothing is lost then.
   */
  process(messages: readonly IncomingMessage[]): Promise<void> {
    return this.#groups.add(messages);
  }

  /** Nothing more begins, and the transaction under way ends without effect at its next message. */
  stop(): void {
    this.#stopped = true;
    this.#groups.refuse(new StoppedError());
  }

  /**
   * All in one transaction if that goes well. The line of a message that fails is taken out and
   * handled one by one; the others go on together. Where others come first again and again, each
   * message gets a transaction of its own, which is shorter.
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

  /** Runs what was parked and has since become next in line; for the start, after a stop at a bad moment. */
  async catchUpAll(): Promise<void> {
    this.#goOn();
    let lines = await this.#parts.inbox.parkedLines();
    while (lines.length > 0) {
      for (const line of lines) await this.catchUp(line);
      lines = await this.#parts.inbox.parkedLines(lines.at(-1));
    }
  }

  /** What waited in this line runs by itself, a transaction each. Returns the failure that ended it, if one did. */
  async catchUp(line: StreamKey): Promise<unknown> {
    for (;;) {
      let next: IncomingMessage | undefined;
      const failure = await this.#firstFailure(() =>
        this.#parts.inbox.transaction([line], async (transaction) => {
          this.#goOn();
          next = await transaction.nextParked(line);
          if (next === undefined) return;
          const verdict = transaction.judge(next);
          const effects = new Effects(this.#parts);
          if (verdict.kind === 'due') {
            await effects.of(next, verdict.due);
            transaction.mark(next);
          }
          await effects.end();
          await transaction.unpark(next);
        }),
      );
      if (next === undefined) return undefined;
      if (failure !== undefined) {
        await this.#setAside(next, failure);
        return failure;
      }
    }
  }

  /** Those that have to be handled alone; none when all went well. */
  async #tryTogether(messages: readonly IncomingMessage[]): Promise<readonly IncomingMessage[]> {
    try {
      let failed = await this.#failedOf(messages, {});
      // which of several it was shows when each is handled by itself
      if (failed.length > 1) failed = await this.#failedOf(messages, { oneByOne: true });
      const [first] = failed;
      return first === undefined ? [] : messages.filter((each) => isSameStream(each, first));
    } catch (error) {
      if (error instanceof TooManyRacesLost) return messages;
      throw error;
    }
  }

  /** Those among whose effects one failed; none when all went well. */
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
    if (failure !== undefined) await this.#setAside(message, failure);
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
      }
      await effects.end();
    });
    await this.#catchUpEach(behind);
  }

  /** After trouble the rest is done before anything else: a repeat of the message would not bring it about. */
  async #catchUpEach(lines: readonly StreamKey[]): Promise<void> {
    let left = [...lines];
    this.#unfinished = left;
    for (const line of lines) {
      await this.catchUp(line);
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

  /** True when parked messages of the same line may have become due. */
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
      // It may be one of them itself, when it comes a second time.
      if (verdict.othersParked) await transaction.unpark(message);
      return verdict.othersParked;
    }
    await transaction.park({ reason: verdict.kind, detail: verdict.detail, message });
    this.#parts.watch.parked(message, verdict.kind, verdict.detail);
    return false;
  }

  /** Some quick tries: what fails once in an unknown way may pass at once. */
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

  /** Permanent: a dead letter; unknown: parked, and a dead letter too if even that fails, or its partition would stop. */
  async #setAside(message: IncomingMessage, failure: unknown): Promise<void> {
    const detail = wordsOf(failure);
    if (failure instanceof PermanentFailure) return this.#bury(message, detail);
    try {
      await this.#parkFailed(message, detail);
    } catch (error) {
      if (this.#isTrouble(error)) throw error;
      return this.#bury(message, `it cannot be parked: ${wordsOf(error)}; before that: ${detail}`);
    }
  }

  /** Told before the message leaves the line. */
  async #bury(message: IncomingMessage, detail: string): Promise<void> {
    await this.#parts.deadLetters.refused(message, detail);
    await this.#parts.inbox.transaction([message], (transaction) => transaction.unpark(message));
  }

  /** Another worker, with other code, may have handled it since this one failed: then nothing waits. */
  async #parkFailed(message: IncomingMessage, detail: string): Promise<void> {
    let isHandled = false;
    await this.#parts.inbox.transaction([message], (transaction) => {
      isHandled = transaction.judge(message).kind === 'repeat';
      return isHandled
        ? transaction.unpark(message)
        : transaction.park({ reason: 'failed', detail, message });
    });
    if (!isHandled) this.#parts.watch.parked(message, 'failed', detail);
  }
}

function isSameStream(one: StreamKey, other: StreamKey): boolean {
  return one.subject === other.subject && one.topic === other.topic;
}
