import type { WorkerReport } from '@regional-events/platform-messaging';
import type { Consumer } from 'kafkajs';

/** Fetches answer within half a second when the broker is there, also when there is nothing new. */
const SILENT_AFTER_MS = 1_100;

/** What the consumer's own signals say about the broker and about how far behind it is. */
export class ConsumerWatch {
  readonly #lag = new Map<string, number>();
  #lastFetch = Number.NEGATIVE_INFINITY;
  #working = 0;
  #consumes = true;

  /** A service that hears of nothing has nothing to be behind with. */
  nothingToConsume(): void {
    this.#consumes = false;
  }

  observe(consumer: Consumer): void {
    // Partitions that others have now are no longer this consumer's to be behind with; how far
    // behind it is with those that it has now, the first fetch tells.
    consumer.on(consumer.events.GROUP_JOIN, () => {
      this.#lag.clear();
      this.#lost();
    });
    consumer.on(consumer.events.FETCH, () => this.#fetched());
    consumer.on(consumer.events.DISCONNECT, () => this.#lost());
    consumer.on(consumer.events.CRASH, () => this.#lost());
  }

  /** Until the returned function is called, records of this partition are being handled. */
  begin(): () => void {
    this.#working += 1;
    return () => {
      this.#working -= 1;
      this.#fetched();
    };
  }

  /** `remaining`: records of the partition that are known but not handled. */
  progress(topic: string, partition: number, remaining: number): void {
    this.#lag.set(`${topic}/${partition}`, remaining);
  }

  report(): WorkerReport {
    if (!this.#consumes) return { brokerReachable: true, lag: 0 };
    const lag = [...this.#lag.values()].reduce((sum, each) => sum + each, 0);
    const silent = performance.now() - this.#lastFetch > SILENT_AFTER_MS;
    return { brokerReachable: this.#working > 0 || !silent, lag };
  }

  #fetched(): void {
    this.#lastFetch = performance.now();
  }

  #lost(): void {
    this.#lastFetch = Number.NEGATIVE_INFINITY;
  }
}
