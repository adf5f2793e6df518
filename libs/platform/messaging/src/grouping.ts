interface Waiting<T> {
  readonly items: readonly T[];
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/**
 * One piece of work at a time over the items of many callers: what comes while it runs goes
 * together next. Callers only wait; the work runs in its own asynchronous context, never in theirs.
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

  /** What has not begun fails for this reason, and so does all that still comes. */
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
