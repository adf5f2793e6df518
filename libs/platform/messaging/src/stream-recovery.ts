import type { MessageProcessor } from './message-processor.ts';
import type { IncomingMessage } from './message.ts';
import type { Inbox, StreamKey, SkipResult } from './ports.ts';

/** What an operator may order about a line, beside the handling of its messages. */
export class StreamRecovery {
  readonly #inbox: Inbox;
  readonly #processor: Pick<MessageProcessor, 'catchUp'>;

  constructor(inbox: Inbox, processor: Pick<MessageProcessor, 'catchUp'>) {
    this.#inbox = inbox;
    this.#processor = processor;
  }

  /**
   * Gives up what holds a line and lets what waits behind it run. Only while the line is held by
   * what the operator saw: so a repeat skips no more than the first time.
   * @param note keeps what was skipped, in the same transaction
   */
  async skip(
    line: StreamKey,
    heldBy: string,
    note: (skipped: SkipResult) => Promise<void>,
  ): Promise<SkipResult> {
    let skipped: SkipResult = 'nothing';
    await this.#inbox.transaction([line], async (transaction) => {
      skipped = 'nothing';
      const holding = await transaction.holding(line);
      if (holding?.by === heldBy) skipped = await transaction.skip(line);
      await note(skipped);
    });
    await this.#processor.catchUp(line);
    return skipped;
  }

  /**
   * Gives up a message that lies outside its line, and lets what waits behind it run. False, and
   * nothing done, while the line has not come to it.
   */
  async giveUp(message: IncomingMessage): Promise<boolean> {
    let reached = false;
    await this.#inbox.transaction([message], async (transaction) => {
      const { kind } = transaction.judge(message);
      reached = kind !== 'gap';
      if (kind === 'due') transaction.mark(message);
    });
    if (reached) await this.#processor.catchUp(message);
    return reached;
  }

  /** Whether the line has gone past the message: it was handled, or given up. */
  async isPast(message: IncomingMessage): Promise<boolean> {
    let past = false;
    await this.#inbox.transaction([message], (transaction) => {
      past = transaction.judge(message).kind === 'repeat';
      return Promise.resolve();
    });
    return past;
  }
}
