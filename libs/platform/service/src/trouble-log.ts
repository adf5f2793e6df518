import type { Logger } from '@regional-events/platform-logging';

const SAY_AGAIN_MS = 30_000;

/** Logs trouble when it begins and then occasionally, not at every try. */
export class TroubleLog {
  readonly #logger: Logger;
  readonly #said = new Map<string, number>();

  constructor(logger: Logger) {
    this.#logger = logger;
  }

  tell(what: string, error: unknown): void {
    const now = performance.now();
    const last = this.#said.get(what);
    if (last !== undefined && now - last < SAY_AGAIN_MS) {
      this.#logger.debug({ what, err: error }, 'still in trouble');
      return;
    }
    this.#said.set(what, now);
    this.#logger.warn({ what, err: error }, 'in trouble, tried again until it works');
  }

  over(what: string): void {
    if (this.#said.delete(what)) this.#logger.info({ what }, 'works again');
  }
}
