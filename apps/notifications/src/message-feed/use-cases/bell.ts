/** Keeps one ring until somebody waits for it, so that none is missed between looking and waiting. */
export class Bell {
  #rung = false;
  #wake: (() => void) | undefined;

  ring(): void {
    this.#rung = true;
    this.#wake?.();
  }

  /** Forgets earlier rings: whoever looks now sees what they told of. */
  hush(): void {
    this.#rung = false;
  }

  /** Resolves at a ring, when the signal aborts, or after `milliseconds`. */
  async next(milliseconds: number, signal: AbortSignal): Promise<void> {
    if (this.#rung || signal.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    const give = (): void => resolve();
    this.#wake = give;
    signal.addEventListener('abort', give, { once: true });
    await promise;
    clearTimeout(timer);
    signal.removeEventListener('abort', give);
    this.#wake = undefined;
  }
}
