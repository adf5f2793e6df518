import { failpoint, isGuarded } from '@regional-events/kernel';
import type { IncomingMessage } from './message.ts';
import { PermanentFailure } from './ports.ts';
import type { IsInfrastructureTrouble, ProcessorParts } from './processor-parts.ts';
import { wordsOf } from './words-of-failure.ts';

/** Where messages go whose handlers fail, so that their partition goes on. */
export class FailedMessages {
  readonly #parts: Pick<ProcessorParts, 'inbox' | 'deadLetters' | 'watch'>;
  readonly #isTrouble: IsInfrastructureTrouble;

  constructor(
    parts: Pick<ProcessorParts, 'inbox' | 'deadLetters' | 'watch'>,
    isTrouble: IsInfrastructureTrouble,
  ) {
    this.#parts = parts;
    this.#isTrouble = isTrouble;
  }

  /**
   * A permanent failure becomes a dead letter. An unknown one is parked, or becomes a dead letter if parking fails
   * too, since otherwise the partition would stop.
   */
  async setAside(message: IncomingMessage, failure: unknown): Promise<void> {
    const detail = wordsOf(failure);
    if (failure instanceof PermanentFailure) return this.#bury(message, detail);
    try {
      if (isGuarded('parking')) await this.#parkFailed(message, detail);
    } catch (error) {
      if (this.#isTrouble(error)) throw error;
      return this.#bury(message, `it cannot be parked: ${wordsOf(error)}; before that: ${detail}`);
    }
  }

  /** The dead letter is stored before the message is unparked, so that a crash in between loses nothing. */
  async #bury(message: IncomingMessage, detail: string): Promise<void> {
    await this.#parts.deadLetters.refused(message, detail);
    failpoint('refused.buried');
    await this.#parts.inbox.transaction([message], (transaction) => transaction.unpark(message));
    failpoint('refused.unparked');
  }

  /** Another worker, perhaps of another release, may have handled it meanwhile: then nothing is parked. */
  async #parkFailed(message: IncomingMessage, detail: string): Promise<void> {
    let isHandled = false;
    await this.#parts.inbox.transaction([message], (transaction) => {
      isHandled = transaction.judge(message).kind === 'repeat';
      return isHandled
        ? transaction.unpark(message)
        : transaction.park({ reason: 'failed', detail, message });
    });
    failpoint('failure.parked');
    if (!isHandled) this.#parts.watch.parked(message, 'failed', detail);
  }
}
