import { failpoint } from '@regional-events/kernel';
import type { EachBatchPayload } from 'kafkajs';

const EVERY_MS = 1_000;
const LONGEST_UNCOMMITTED_MS = 8_000;

/** The commit functions that each batch of kafkajs offers. */
export type Position = Pick<EachBatchPayload, 'commitOffsetsIfNecessary' | 'uncommittedOffsets'>;

/**
 * Commits offsets once a second in the background. kafkajs would commit after every batch and wait for the broker
 * before it fetches again; a late offset only causes repeats, which have no effect.
 */
export class OffsetCommits {
  readonly #stuck: () => void;
  readonly #timer = setInterval(() => this.#look(), EVERY_MS).unref();
  #uncommitted: Position | undefined;
  /** By the monotonic clock: since when handled records are not committed. */
  #uncommittedSince: number | undefined;

  /**
   * `stuck` is called once when the broker accepts no commit for long: kafkajs keeps asking the coordinator that it
   * found when it joined, even after another broker has become it.
   */
  constructor(stuck: () => void) {
    this.#stuck = stuck;
  }

  /** Something more was handled. */
  handled(position: Position): void {
    this.#uncommitted = position;
    this.#uncommittedSince ??= performance.now();
  }

  /** Commits at once if there is anything new. Never throws: a failed commit is retried. */
  async commit(): Promise<void> {
    const position = this.#uncommitted;
    if (position === undefined) return;
    this.#uncommitted = undefined;
    try {
      failpoint('offsets.before-commit');
      await position.commitOffsetsIfNecessary(position.uncommittedOffsets());
      failpoint('offsets.committed');
      this.#uncommittedSince = this.#uncommitted === undefined ? undefined : performance.now();
    } catch {
      this.#uncommitted ??= position;
    }
  }

  /** The consumer is gone: commits no more. */
  stop(): void {
    clearInterval(this.#timer);
  }

  #look(): void {
    const waits = performance.now() - (this.#uncommittedSince ?? performance.now());
    if (waits < LONGEST_UNCOMMITTED_MS) {
      void this.commit();
      return;
    }
    this.stop();
    this.#stuck();
  }
}
