import type { EachBatchPayload } from 'kafkajs';

const EVERY_MS = 1_000;

/** Where a consumer stands, as each of its batches can tell. */
export type Position = Pick<EachBatchPayload, 'commitOffsetsIfNecessary' | 'uncommittedOffsets'>;

/**
 * Tells the group how far its consumer is, once a second and beside the work. kafkajs would do so
 * after every batch and wait for the broker each time before it fetches again; an offset that comes
 * late costs repeats alone, and these do nothing.
 */
export class OffsetCommits {
  readonly #timer = setInterval(() => void this.tell(), EVERY_MS).unref();
  #untold: Position | undefined;
  #stopped = false;

  /** Something more was handled. */
  handled(position: Position): void {
    this.#untold = position;
  }

  /** At once, if there is anything new. Never throws: after a failure it is tried again. */
  async tell(): Promise<void> {
    const position = this.#untold;
    if (position === undefined) return;
    this.#untold = undefined;
    try {
      await position.commitOffsetsIfNecessary(position.uncommittedOffsets());
    } catch {
      if (!this.#stopped) this.#untold ??= position;
    }
  }

  /** The consumer is gone: nothing more is told of it. */
  stop(): void {
    this.#stopped = true;
    clearInterval(this.#timer);
  }
}
