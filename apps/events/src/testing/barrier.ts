import { setTimeout as pause } from 'node:timers/promises';

const TIMEOUT_MS = 300;

/**
 * Lets two transactions wait for each other until both have read and neither has written; gives up after a short time,
 * since the second may be blocked.
 */
export class Barrier {
  readonly #both = Promise.withResolvers<void>();
  #arrived = 0;

  async arrive(): Promise<void> {
    this.#arrived += 1;
    if (this.#arrived >= 2) this.#both.resolve();
    await Promise.race([this.#both.promise, pause(TIMEOUT_MS, undefined, { ref: false })]);
  }
}
