import { headOfRequest, PRODUCE } from './kafka-frames.ts';

export interface CutOptions {
  /** `after` (unless told): the records are on the log and nobody is told; `before`: they never arrive. */
  readonly append?: 'before' | 'after';
  /** How many requests; one unless told. */
  readonly times?: number;
  /** Only requests that write to a topic of this full name. */
  readonly topic?: string;
}

/** Which Produce requests lose their connection, for all proxies of a cluster: nobody knows which broker leads. */
export class ProduceCuts {
  #wanted:
    { left: number; readonly append: 'before' | 'after'; readonly topic?: string } | undefined;
  #made = 0;

  /** How many connections were cut so far. */
  get made(): number {
    return this.#made;
  }

  next({ append = 'after', times = 1, ...topic }: CutOptions = {}): void {
    this.#wanted = { left: times, append, ...topic };
  }

  /** Asked for each request; what it answers is counted as done. */
  take(request: Buffer): 'before' | 'after' | undefined {
    const wanted = this.#wanted;
    if (wanted === undefined || wanted.left === 0) return undefined;
    if (headOfRequest(request).apiKey !== PRODUCE) return undefined;
    if (wanted.topic !== undefined && !request.includes(wanted.topic)) return undefined;
    wanted.left -= 1;
    this.#made += 1;
    return wanted.append;
  }
}
