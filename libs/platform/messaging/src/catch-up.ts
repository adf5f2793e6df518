import type { MessageProcessor } from './message-processor.ts';
import { StoppedError } from './stopped-error.ts';

const TRY_AGAIN_MS = 1_000;

/** Goes on with parked lines beside the topics: much may be parked, and what comes new does not wait for it. */
export class CatchUp {
  readonly #processor: MessageProcessor;
  readonly #trouble: (error: unknown) => void;
  #running: Promise<void> | undefined;

  constructor(processor: MessageProcessor, trouble: (error: unknown) => void) {
    this.#processor = processor;
    this.#trouble = trouble;
  }

  /** Nothing more where it is under way. It ends when all lines were tried, or the processor is stopped. */
  start(): void {
    this.#running ??= this.#run();
  }

  async over(): Promise<void> {
    await this.#running;
  }

  async #run(): Promise<void> {
    for (;;) {
      try {
        await this.#processor.catchUpAll();
        break;
      } catch (error) {
        if (error instanceof StoppedError) break;
        this.#trouble(error);
        await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
      }
    }
    this.#running = undefined;
  }
}
