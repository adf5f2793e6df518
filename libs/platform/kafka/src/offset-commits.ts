import type { EachBatchPayload } from 'kafkajs';

const EVERY_MS = 1_000;
const LONGEST_UNTOLD_MS = 8_000;

/** Where a consumer stands, as each of its batches can tell. */
export type Position = Pick<EachBatchPayload, 'commitOffsetsIfNecessary' | 'uncommittedOffsets'>;

/**
 * Tells the group how far its consumer is, once a second and beside the work. kafkajs would do so
 * after every batch and wait for the broker each time before it fetches again; an offset that comes
 * late costs repeats alone, and these do nothing.
 */
export class OffsetCommits {
  readonly #stuck: () => void;
  readonly #timer = setInterval(() => this.#look(), EVERY_MS).unref();
  #pendingReports: Position | undefined;
  /** By the monotonic clock, since when something is handled and the broker has not taken it. */
  #untoldSince: number | undefined;

  /**
   * `stuck` is called once when the broker takes nothing for long: kafkajs goes on asking the
   * coordinator that it found when it joined, also when that is no longer the one.
   */
  constructor(stuck: () => void) {
    this.#stuck = stuck;
  }

  /** Something more was handled. */
  handled(position: Position): void {
    this.#pendingReports = position;
    this.#untoldSince ??= performance.now();
  }

  /** At once, if there is anything new. Never throws: after a failure it is tried again. */
  async tell(): Promise<void> {
    const position = this.#pendingReports;
    if (position === undefined) return;
    this.#pendingReports = undefined;
    try {
      await position.commitOffsetsIfNecessary(position.uncommittedOffsets());
      this.#untoldSince = this.#pendingReports === undefined ? undefined : performance.now();
    } catch {
      this.#pendingReports ??= position;
    }
  }

  /** The consumer is gone: nothing more is told of it. */
  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const waits = performance.now() - (this.#untoldSince ?? performance.now());
    if (waits < LONGEST_UNTOLD_MS) {
      void this.tell();
      return;
    }
    this.stop();
    this.#stuck();
  }
}
