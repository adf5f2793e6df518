import { failpoint } from '@regional-events/kernel';
import type { MessageProcessor } from './message-processor.ts';
import { StoppedError } from './stopped-error.ts';

const TRY_AGAIN_MS = 1_000;

/** Retries parked streams in the background, so that new messages do not wait for them, however many are parked. */
export class CatchUp {
  readonly #processor: Pick<MessageProcessor, 'catchUpAll'>;
  readonly #trouble: (error: unknown) => void;
  #running: Promise<void> | undefined;
  #again = false;

  constructor(processor: Pick<MessageProcessor, 'catchUpAll'>, trouble: (error: unknown) => void) {
    this.#processor = processor;
    this.#trouble = trouble;
  }

  /**
   * If it is already running, it runs once more afterwards, since streams that it has passed may have become due. It
   * ends when all streams were tried, or the processor is stopped.
   */
  start(): void {
    if (this.#running === undefined) this.#running = this.#run();
    else this.#again = true;
  }

  async over(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      this.#again = false;
      try {
        await this.#processor.catchUpAll();
        failpoint('catch-up.all-tried');
        if (!this.#again) break;
      } catch (error) {
        if (error instanceof StoppedError) break;
        this.#trouble(error);
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      }
    }
    this.#running = undefined;
  }
}
