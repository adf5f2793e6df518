import { failpoint } from '@regional-events/kernel';
import type { MessageProcessor } from './message-processor.ts';
import type { IncomingMessage } from './message.ts';
import type { Inbox, StreamKey, SkipResult } from './ports.ts';

/** What an operator can do about a blocked stream. */
export class StreamRecovery {
  readonly #inbox: Inbox;
  readonly #processor: Pick<MessageProcessor, 'catchUp'>;

  constructor(inbox: Inbox, processor: Pick<MessageProcessor, 'catchUp'>) {
    this.#inbox = inbox;
    this.#processor = processor;
  }

  /**
   * Gives up what blocks a stream and handles what is parked behind it. It does so only while the stream is blocked by
   * what the operator saw, so that a repeat skips no more than the first run. @param note stores what was skipped, in
   * the same transaction
   */
  async skip(
    stream: StreamKey,
    heldBy: string,
    note: (skipped: SkipResult) => Promise<void>,
  ): Promise<SkipResult> {
    let skipped: SkipResult = 'nothing';
    await this.#inbox.transaction([stream], async (transaction) => {
      skipped = 'nothing';
      const holding = await transaction.holding(stream);
      if (holding?.by === heldBy) skipped = await transaction.skip(stream);
      await note(skipped);
      failpoint('skip.noted');
    });
    failpoint('skip.committed');
    await this.#processor.catchUp(stream);
    return skipped;
  }

  /**
   * Gives up a dead letter and handles what is parked behind it. Returns false without any effect while earlier
   * messages of its stream are missing.
   */
  async giveUp(message: IncomingMessage): Promise<boolean> {
    let reached = false;
    await this.#inbox.transaction([message], async (transaction) => {
      const { kind } = transaction.judge(message);
      reached = kind !== 'gap';
      if (kind === 'due') transaction.mark(message);
      failpoint('give-up.marked');
    });
    failpoint('give-up.committed');
    if (reached) await this.#processor.catchUp(message);
    return reached;
  }

  /** Whether the message was handled or given up. */
  async isPast(message: IncomingMessage): Promise<boolean> {
    let past = false;
    await this.#inbox.transaction([message], (transaction) => {
      past = transaction.judge(message).kind === 'repeat';
      return Promise.resolve();
    });
    failpoint('retry.looked-up');
    return past;
  }
}
