interface Waiting<T> {
  readonly items: readonly T[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * Runs one piece of work at a time over the items of many callers: items that arrive while it runs form the next
 * group. The work runs in its own asynchronous context, so that no caller's transaction leaks into it.
 */
export class Grouping<T> {
  readonly #work: (items: readonly T[]) => Promise<void>;
  readonly #most: number;
  #waiting: Waiting<T>[] = [];
  #running = false;
  #refusal: Error | undefined;

  /** `most`: items in one piece of work, unless a single caller brings more. */
  constructor(work: (items: readonly T[]) => Promise<void>, most: number) {
    this.#work = work;
    this.#most = most;
  }

  /** Resolves when the work over these items is done; fails as the work that they were part of. */
  add(items: readonly T[]): Promise<void> {
    if (this.#refusal !== undefined) return Promise.reject(this.#refusal);
    return new Promise((done, failed) => {
      this.#waiting.push({ items, done, failed });
      if (!this.#running) void this.#run();
    });
  }

  /** Fails everything that has not begun, and everything added later, with this reason. */
  refuse(reason: Error): void {
    this.#refusal = reason;
    for (const { failed } of this.#waiting.splice(0)) failed(reason);
  }

  async #run(): Promise<void> {
    this.#running = true;
    while (this.#waiting.length > 0) {
      const group = this.#next();
      try {
        await this.#work(group.flatMap(({ items }) => items));
        for (const { done } of group) done();
      } catch (error) {
        for (const { failed } of group) failed(error);
      }
    }
    this.#running = false;
  }

  #next(): readonly Waiting<T>[] {
    let count = 0;
    const fits = this.#waiting.findIndex(({ items }) => (count += items.length) > this.#most);
    const taken = fits === -1 ? this.#waiting.length : Math.max(1, fits);
    return this.#waiting.splice(0, taken);
  }
}
