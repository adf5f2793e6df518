import type { Message } from './message.ts';
import type { OutboxRows, Publisher } from './ports.ts';

export interface RelayOptions {
  /** Rows sent at a time. */
  readonly batchSize: number;
  /** Milliseconds between looks at the outbox when nothing wakes the relay. */
  readonly pollMs: number;
  /** Milliseconds between tries after trouble: the first, and the longest. */
  readonly retryMs: readonly [first: number, longest: number];
}

/** What the relay tells whoever watches. */
export interface RelayWatch {
  published(messages: readonly Message[]): void;
  trouble(error: unknown): void;
}

const DEFAULTS: RelayOptions = { batchSize: 500, pollMs: 3000, retryMs: [100, 2000] };

/**
 * Moves committed messages from the outbox to the broker: at least once, first appearances in
 * order per aggregate. Rows go only after the broker has confirmed all of a batch, and a batch
 * that failed is sent again as it was, since part of it may have arrived.
 */
export class OutboxRelay {
  readonly #rows: OutboxRows;
  readonly #publisher: Publisher;
  readonly #watch: RelayWatch;
  readonly #options: RelayOptions;
  #stopping = false;
  #wake: () => void = () => undefined;
  #hinted = false;
  #running: Promise<void> | undefined;

  constructor(
    rows: OutboxRows,
    publisher: Publisher,
    watch: RelayWatch,
    options: Partial<RelayOptions> = {},
  ) {
    this.#rows = rows;
    this.#publisher = publisher;
    this.#watch = watch;
    this.#options = { ...DEFAULTS, ...options };
  }

  start(): void {
    this.#running ??= this.#run();
  }

  /** Ends after the send under way; what remains in the outbox is for the next relay. */
  async stop(): Promise<void> {
    this.#stopping = true;
    this.#wake();
    await this.#running;
  }

  async #run(): Promise<void> {
    const stopWatching = this.#rows.onRows(() => {
      this.#hinted = true;
      this.#wake();
    });
    let retry = this.#options.retryMs[0];
    while (!this.#stopping) {
      try {
        const moved = await this.#moveBatch();
        retry = this.#options.retryMs[0];
        if (moved === 0) await this.#sleep(this.#options.pollMs, true);
      } catch (error) {
        this.#watch.trouble(error);
        await this.#sleep(retry, false);
        retry = Math.min(retry * 2, this.#options.retryMs[1]);
      }
    }
    await stopWatching();
    await this.#rows.releaseSlots().catch((error: unknown) => this.#watch.trouble(error));
  }

  async #moveBatch(): Promise<number> {
    const slots = await this.#rows.holdSlots();
    if (slots.length === 0) return 0;
    const batch = unbrokenRuns(await this.#rows.read(slots, this.#options.batchSize));
    if (batch.length === 0) return 0;
    if (!(await this.#publishUntilConfirmed(batch))) return 0;
    await this.#rows.remove(batch.map((message) => message.id));
    this.#watch.published(batch);
    return batch.length;
  }

  /** False when told to stop before the broker confirmed. */
  async #publishUntilConfirmed(batch: readonly Message[]): Promise<boolean> {
    let retry = this.#options.retryMs[0];
    while (!this.#stopping) {
      try {
        await this.#publisher.publish(batch);
        return true;
      } catch (error) {
        this.#watch.trouble(error);
        await this.#sleep(retry, false);
        retry = Math.min(retry * 2, this.#options.retryMs[1]);
      }
    }
    return false;
  }

  async #sleep(milliseconds: number, wakeable: boolean): Promise<void> {
    if (this.#stopping || (wakeable && this.#hinted)) {
      this.#hinted = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const timer = setTimeout(resolve, milliseconds);
      this.#wake = () => {
        if (!wakeable && !this.#stopping) return;
        clearTimeout(timer);
        resolve();
      };
    });
    this.#wake = () => undefined;
    this.#hinted = false;
  }
}

/**
 * Of each aggregate only the run without holes from its lowest sequence on, in order; the
 * aggregates in the order in which they first appear.
 */
export function unbrokenRuns(rows: readonly Message[]): readonly Message[] {
  const lines = Map.groupBy(rows, (row) => `${row.topic}/${row.subject}`);
  return [...lines.values()].flatMap((line) => {
    const sorted = line.toSorted((a, b) => a.sequence - b.sequence);
    const first = sorted[0]?.sequence ?? 0;
    return sorted.filter((row, index) => row.sequence === first + index);
  });
}
