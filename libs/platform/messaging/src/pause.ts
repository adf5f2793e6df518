/** The waits of a loop: something that happens cuts one short, or the next one before it begins. */
export class Pause {
  #hinted = false;
  #stopped = false;
  #cut: (() => void) | undefined;
  #cutByHint: (() => void) | undefined;

  wake(): void {
    this.#hinted = true;
    this.#cutByHint?.();
  }

  /** No wait lasts from now on. */
  stop(): void {
    this.#stopped = true;
    this.#cut?.();
  }

  get stopped(): boolean {
    return this.#stopped;
  }

  /** `wakeable`: false after trouble, when nothing but `stop` cuts it short. */
  async last(milliseconds: number, wakeable = true): Promise<void> {
    if (!this.#stopped && !(wakeable && this.#hinted)) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#cut = () => {
          clearTimeout(timer);
          resolve();
        };
        this.#cutByHint = wakeable ? this.#cut : undefined;
      });
    }
    this.#cut = undefined;
    this.#cutByHint = undefined;
    this.#hinted = false;
  }
}
