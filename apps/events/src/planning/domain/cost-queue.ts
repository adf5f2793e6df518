/** Costs are whole numbers, so a list for each cost is a queue. Of equal costs the last comes first, which goes deep before it goes wide. */
export class CostQueue<T> {
  readonly #byCost: T[][] = [];
  #least = 0;

  put(cost: number, item: T): void {
    (this.#byCost[cost] ??= []).push(item);
    this.#least = Math.min(this.#least, cost);
  }

  take(): T | undefined {
    for (; this.#least < this.#byCost.length; this.#least += 1) {
      const item = this.#byCost[this.#least]?.pop();
      if (item !== undefined) return item;
    }
    return undefined;
  }
}
