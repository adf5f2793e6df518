import { setTimeout as pause } from 'node:timers/promises';

const PATIENCE_MS = 300;

/** Two transactions wait here for each other, so that both have read before either writes; or not for long. */
export class Barrier {
  readonly #both = Promise.withResolvers<void>();
  #arrived = 0;

  async arrive(): Promise<void> {
    this.#arrived += 1;
    if (this.#arrived >= 2) this.#both.resolve();
    await Promise.race([this.#both.promise, pause(PATIENCE_MS, undefined, { ref: false })]);
  }
}
