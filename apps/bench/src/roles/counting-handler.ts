import { stopwatch, type Took } from '../figures/stopwatch.ts';

/** The start of a run is left out: joining the group, first fetches, cold code. */
const SKIPPED_SHARE = 0.1;

export interface Counted extends Took {
  readonly messages: number;
}

/** The trivial effect that both sides call, and the watch over how long the messages take. */
export class CountingHandler {
  readonly done: Promise<Counted>;
  readonly #skipped: number;
  readonly #wanted: number;
  readonly #finish: (counted: Counted) => void;
  #read: (() => Took) | undefined;
  #seen = 0;
  #sum = 0;

  constructor(wanted: number) {
    this.#wanted = wanted;
    this.#skipped = Math.floor(wanted * SKIPPED_SHARE);
    const { promise, resolve } = Promise.withResolvers<Counted>();
    this.done = promise;
    this.#finish = resolve;
  }

  get hasBegun(): boolean {
    return this.#seen > 0;
  }

  async handle(message: { readonly sequence: number }): Promise<void> {
    this.#seen += 1;
    this.#sum += message.sequence;
    if (this.#seen === this.#skipped) this.#read = stopwatch();
    if (this.#seen !== this.#wanted || this.#read === undefined) return;
    if (this.#sum === 0) throw new Error('the messages carry no sequence');
    this.#finish({ ...this.#read(), messages: this.#wanted - this.#skipped });
  }
}
