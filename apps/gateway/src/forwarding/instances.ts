/** Longer than a service drains, so that it gets no request in its last moments. */
const LEAVING_MS = 6_000;
const REFUSED_MS = 1_000;

/** Round robin over the instances of one service; one that refused or is stopping is avoided for a while. */
export class Instances {
  readonly #leftAloneUntil = new Map<string, number>();
  readonly #addresses: readonly string[];
  readonly #now: () => number;
  #turn = 0;

  constructor(addresses: readonly string[], now: () => number = () => performance.now()) {
    this.#addresses = addresses;
    this.#now = now;
  }

  /** All instances in the order in which a request tries them; avoided ones come last. */
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

  /** `Connection: close` tells that an instance is stopping. */
  answered(address: string, { leaving }: { leaving: boolean }): void {
    if (leaving) this.#leaveAlone(address, LEAVING_MS);
    else this.#leftAloneUntil.delete(address);
  }

  #leaveAlone(address: string, milliseconds: number): void {
    this.#leftAloneUntil.set(address, this.#now() + milliseconds);
  }
}
