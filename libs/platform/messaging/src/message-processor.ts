import type { IncomingMessage } from './message.ts';
import type { Inbox, Phase } from './ports.ts';

export type MessageHandlerFn = (message: IncomingMessage) => Promise<void>;

/** The handlers of a message type, copies and reactions apart. */
export interface HandlerTable {
  handlersOf(type: string, phase: Phase): readonly MessageHandlerFn[];
}

/** What the processor tells whoever watches; never payloads. */
export interface ProcessorWatch {
  parked(message: IncomingMessage, reason: string, detail: string): void;
}

/** True for trouble of the infrastructure: it costs no message an attempt and is tried again later. */
export type IsInfrastructureTrouble = (error: unknown) => boolean;

const QUICK_TRIES = 3;

/**
 * Gives each message its one effect. Marks, copies, reactions and their own messages commit
 * together; a repeat does nothing; a message that comes too early, or that fails, is kept in the
 * database and stops only its own aggregate's line.
 */
export class MessageProcessor {
  readonly #inbox: Inbox;
  readonly #handlers: HandlerTable;
  readonly #isTrouble: IsInfrastructureTrouble;
  readonly #watch: ProcessorWatch;

  constructor(
    inbox: Inbox,
    handlers: HandlerTable,
    isTrouble: IsInfrastructureTrouble,
    watch: ProcessorWatch,
  ) {
    this.#inbox = inbox;
    this.#handlers = handlers;
    this.#isTrouble = isTrouble;
    this.#watch = watch;
  }

  /**
   * Handles messages of one partition in their order, all in one transaction if that goes well,
   * else one by one. Throws only on infrastructure trouble: nothing that is lost then.
   */
  async process(messages: readonly IncomingMessage[]): Promise<void> {
    if (messages.length > 1 && (await this.#tryTogether(messages))) return;
    for (const message of messages) await this.#processAlone(message);
  }

  /** Runs what was parked and has since become next in line; for the start, after a stop at a bad moment. */
  async catchUpAll(): Promise<void> {
    for (const line of await this.#inbox.parkedLines()) await this.#catchUp(line);
  }

  async #tryTogether(messages: readonly IncomingMessage[]): Promise<boolean> {
    try {
      await this.#handleAll(messages);
      return true;
    } catch (error) {
      if (this.#isTrouble(error)) throw error;
      return false;
    }
  }

  async #processAlone(message: IncomingMessage): Promise<void> {
    const failure = await this.#firstFailure(() => this.#handleAll([message]));
    if (failure !== undefined) await this.#park('failed', describe(failure), message);
  }

  async #handleAll(messages: readonly IncomingMessage[]): Promise<void> {
    let behind: IncomingMessage[] = [];
    await this.#inbox.transaction(async () => {
      behind = [];
      for (const message of messages) {
        if (await this.#handle(message)) behind.push(message);
      }
    });
    for (const message of behind) await this.#catchUp(message);
  }

  /** True when parked messages of the same line may have become due. */
  async #handle(message: IncomingMessage): Promise<boolean> {
    const verdict = await this.#inbox.judge(message);
    if (verdict.kind === 'repeat') return false;
    if (verdict.kind === 'due') {
      await this.#effect(message, verdict.due);
      return verdict.othersParked;
    }
    await this.#inbox.park({ reason: verdict.kind, detail: verdict.detail, message });
    this.#watch.parked(message, verdict.kind, verdict.detail);
    return verdict.kind === 'gap';
  }

  /** The gap is filled: what waited behind it runs by itself, each in a transaction of its own. */
  async #catchUp(line: Line): Promise<void> {
    for (;;) {
      let next: IncomingMessage | undefined;
      const failure = await this.#firstFailure(() =>
        this.#inbox.transaction(async () => {
          next = await this.#inbox.nextInLine(line.topic, line.subject);
          if (next === undefined) return;
          const verdict = await this.#inbox.judge(next);
          if (verdict.kind === 'due') await this.#effect(next, verdict.due);
          await this.#inbox.unpark(next);
        }),
      );
      if (next === undefined) return;
      if (failure !== undefined) {
        await this.#park('failed', describe(failure), next);
        return;
      }
    }
  }

  async #effect(message: IncomingMessage, due: readonly Phase[]): Promise<void> {
    for (const phase of due) {
      for (const handler of this.#handlers.handlersOf(message.type, phase)) await handler(message);
    }
    await this.#inbox.mark(message);
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
        failure = error;
      }
    }
    return failure ?? new Error('failed without a reason');
  }

  async #park(reason: 'failed', detail: string, message: IncomingMessage): Promise<void> {
    await this.#inbox.transaction(() => this.#inbox.park({ reason, detail, message }));
    this.#watch.parked(message, reason, detail);
  }
}

type Line = Pick<IncomingMessage, 'topic' | 'subject'>;

function describe(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
