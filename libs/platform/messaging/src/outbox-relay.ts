import { failpoint, isGuarded } from '@regional-events/kernel';
import type { Message } from './message.ts';
import { Pause } from './pause.ts';
import type { OutboxRows, Publisher } from './ports.ts';

export interface RelayOptions {
  /** Rows sent at a time. */
  readonly batchSize: number;
  /** Poll interval in milliseconds when nothing wakes the relay. */
  readonly pollMs: number;
  /**
   * Shortest time between reads in milliseconds, so that messages are batched under load; the first read never waits.
   */
  readonly paceMs: number;
  /** How long sent rows may stay, in milliseconds, so that several small batches are removed together. */
  readonly removeMs: number;
  /** First and longest delay between tries after trouble, in milliseconds. */
  readonly retryMs: readonly [first: number, longest: number];
}

/** Callbacks for logs and metrics. */
export interface RelayWatch {
  published(messages: readonly Message[]): void;
  trouble(error: unknown): void;
}

const DEFAULTS: RelayOptions = {
  batchSize: 500,
  pollMs: 3000,
  paceMs: 10,
  removeMs: 100,
  retryMs: [100, 2000],
};

/** From this share of a full batch on, sent rows are removed at once. */
const REMOVED_AT_ONCE = 0.2;

/** Rows that were read and are not yet sent. */
interface Batch {
  readonly messages: readonly Message[];
  /** The slots that were read: if one of these leases is lost, another relay may have sent the rows. */
  readonly slots: readonly number[];
  /** More rows wait behind them. */
  readonly full: boolean;
}

const NOTHING: Batch = { messages: [], slots: [], full: false };

/**
 * Moves committed messages from the outbox to the broker: at least once, first appearances in order per aggregate.
 * Rows are removed only after the broker has confirmed the whole batch; a failed batch is sent again unchanged, since
 * part of it may have arrived.
 */
export class OutboxRelay {
  readonly #rows: OutboxRows;
  readonly #publisher: Publisher;
  readonly #watch: RelayWatch;
  readonly #options: RelayOptions;
  /** What is sent next. */
  #batch = NOTHING;
  /** What the broker has confirmed and the outbox may still hold. */
  #sent: readonly Message[] = [];
  /** By the monotonic clock, when the first of them was sent. */
  #sentAt = 0;
  #readAt = Number.NEGATIVE_INFINITY;
  readonly #pause = new Pause();
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

  /** Rows may have been added. */
  wake(): void {
    this.#pause.wake();
  }

  /** Stops after the running send; the next relay sends what remains in the outbox. */
  async stop(): Promise<void> {
    this.#pause.stop();
    await this.#running;
  }

  async #run(): Promise<void> {
    let retry = this.#options.retryMs[0];
    while (!this.#pause.stopped) {
      try {
        await this.#keepPace();
        const busy = await this.#step();
        retry = this.#options.retryMs[0];
        const { pollMs, removeMs } = this.#options;
        if (!busy) await this.#pause.last(this.#sent.length > 0 ? removeMs : pollMs);
      } catch (error) {
        this.#watch.trouble(error);
        failpoint('relay.retry-waits');
        await this.#pause.last(retry, false);
        retry = Math.min(retry * 2, this.#options.retryMs[1]);
      }
    }
    await this.#removeSent().catch((error: unknown) => this.#watch.trouble(error));
    failpoint('relay.last-rows-removed');
    await this.#rows.releaseSlots().catch((error: unknown) => this.#watch.trouble(error));
    failpoint('relay.slots-released');
  }

  async #keepPace(): Promise<void> {
    const rest = this.#readAt + this.#options.paceMs - performance.now();
    if (rest > 0 && this.#batch.messages.length === 0) await this.#pause.last(rest, false);
  }

  /**
   * Sends the current batch while the previous one is removed and, if there is more, the next one is read. All three
   * end before the next step, so that only one send runs at a time, under leases that were just checked. Returns false
   * when there was nothing to do.
   */
  async #step(): Promise<boolean> {
    // wait after failed removals, so that sent rows never exceed two batches
    if (this.#sent.length > this.#options.batchSize) await this.#removeSent();
    const slots = await this.#rows.holdSlots();
    if (!this.#batch.slots.every((slot) => slots.includes(slot))) this.#batch = NOTHING;
    const batch = this.#batch;
    const reads = batch.full || batch.messages.length === 0;
    const [removed, sent, read] = await Promise.allSettled([
      this.#removalIsDue() ? this.#removeSent() : undefined,
      this.#send(batch),
      reads ? this.#read(slots, [...this.#sent, ...batch.messages]) : NOTHING,
    ]);
    if (sent.status === 'fulfilled') {
      if (this.#sent.length === 0) this.#sentAt = performance.now();
      this.#sent = [...this.#sent, ...batch.messages];
      this.#batch = read.status === 'fulfilled' ? read.value : NOTHING;
    }
    for (const part of [sent, removed, read]) if (part.status === 'rejected') throw part.reason;
    return batch.messages.length > 0 || this.#batch.messages.length > 0;
  }

  async #send({ messages }: Batch): Promise<void> {
    if (messages.length > 0) await this.#publisher.publish(messages);
  }

  #removalIsDue(): boolean {
    const { batchSize, removeMs } = this.#options;
    const many = this.#sent.length >= batchSize * REMOVED_AT_ONCE;
    return many || performance.now() - this.#sentAt >= removeMs;
  }

  async #removeSent(): Promise<void> {
    const sent = this.#sent;
    if (sent.length === 0) return;
    failpoint('relay.before-removal');
    await this.#rows.remove(sent.map(({ id }) => id));
    failpoint('relay.rows-removed');
    this.#sent = [];
    this.#watch.published(sent);
  }

  /** The rows to send next; those being sent or sent before may still be in the outbox. */
  async #read(slots: readonly number[], underWay: readonly Message[]): Promise<Batch> {
    if (slots.length === 0) return NOTHING;
    const { batchSize } = this.#options;
    this.#readAt = performance.now();
    const except = underWay.map(({ id }) => id);
    const rows = await this.#rows.read(slots, batchSize, except);
    failpoint('relay.rows-read');
    const messages = isGuarded('unbroken-runs') ? unbrokenRuns(rows) : rows;
    return { messages, slots, full: messages.length === batchSize };
  }
}

/**
 * Keeps of each aggregate only the gapless run from its lowest sequence on, in order; aggregates keep the order in
 * which they first appear.
 */
export function unbrokenRuns(rows: readonly Message[]): readonly Message[] {
  const streams = Map.groupBy(rows, (row) => `${row.topic}/${row.subject}`);
  return [...streams.values()].flatMap((stream) => {
    const sorted = stream.toSorted((a, b) => a.sequence - b.sequence);
    const first = sorted[0]?.sequence ?? 0;
    return sorted.filter((row, index) => row.sequence === first + index);
  });
}
