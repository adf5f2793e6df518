/** Longer than a service drains, so that its last moments see no request any more. */
const LEAVING_MS = 6_000;
const REFUSED_MS = 1_000;

/** The instances of one service, taken in turn; one that refused or is leaving is left alone for a moment. */
export class Instances {
  readonly #leftAloneUntil = new Map<string, number>();
  readonly #addresses: readonly string[];
  readonly #now: () => number;
  #turn = 0;

  constructor(addresses: readonly string[], now: () => number = () => performance.now()) {
    this.#addresses = addresses;
    this.#now = now;
  }

  /** All of them in the order in which one request may try them: those that are left alone come last, but they come. */
  inTurn(): readonly string[] {
    const first = this.#turn % this.#addresses.length;
    this.#turn += 1;
    const order = [...this.#addresses.slice(first), ...this.#addresses.slice(0, first)];
    const now = this.#now();
    const waits = (address: string) =>
      Math.max((this.#leftAloneUntil.get(address) ?? now) - now, 0);
    return order.toSorted((a, b) => waits(a) - waits(b));
  }

  refused(address: string): void {
    this.#leaveAlone(address, REFUSED_MS);
  }

  /** An answer that ends its connection is how an instance says that it is being stopped. */
  answered(address: string, { leaving }: { leaving: boolean }): void {
    if (leaving) this.#leaveAlone(address, LEAVING_MS);
    else this.#leftAloneUntil.delete(address);
  }

  #leaveAlone(address: string, milliseconds: number): void {
    this.#leftAloneUntil.set(address, this.#now() + milliseconds);
  }
}
