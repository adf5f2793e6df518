/** Stays set until it is reset, so that no notification is missed between reading and waiting. */
export class Signal {
  #isSet = false;
  #wake: (() => void) | undefined;

  set(): void {
    this.#isSet = true;
    this.#wake?.();
  }

  /** Call it before reading: what is read then includes everything that was signalled earlier. */
  reset(): void {
    this.#isSet = false;
  }

  /** Resolves when set, when `abort` fires, or after `milliseconds`. */
  async wait(milliseconds: number, abort: AbortSignal): Promise<void> {
    if (this.#isSet || abort.aborted) return;
    const { promise, resolve } = Promise.withResolvers<void>();
    const timer = setTimeout(resolve, milliseconds);
    const wake = (): void => resolve();
    this.#wake = wake;
    abort.addEventListener('abort', wake, { once: true });
    await promise;
    clearTimeout(timer);
    abort.removeEventListener('abort', wake);
    this.#wake = undefined;
  }
}
