import { Injectable } from '@nestjs/common';
import { Connection } from '@regional-events/platform-mongo';
import { entriesOf } from '../persistence/collections.ts';
import type { FeedSignal } from '../use-cases/ports.ts';

const RETRY_MS = 2_000;

interface Watch {
  close(): Promise<void>;
}

/** Signals a committed message, whichever process stored it. Opens a change stream only while there are listeners. */
@Injectable()
export class MongoFeedSignal implements FeedSignal {
  readonly #entries: ReturnType<typeof entriesOf>;
  readonly #listeners = new Set<() => void>();
  #watch: Watch | undefined;

  constructor(connection: Connection) {
    this.#entries = entriesOf(connection);
  }

  listen(wake: () => void): () => void {
    this.#listeners.add(wake);
    this.#watch ??= this.#open();
    return () => {
      this.#listeners.delete(wake);
      if (this.#listeners.size === 0) this.#close();
    };
  }

  get isWatching(): boolean {
    return this.#watch !== undefined;
  }

  #open(): Watch {
    const stored = { $match: { operationType: 'insert' } };
    const stream = this.#entries.watch([stored, { $project: { _id: 1, operationType: 1 } }]);
    stream.on('change', () => this.#wakeAll());
    stream.on('error', () => this.#again());
    return stream;
  }

  /** Readers also poll, so that nothing is lost while the change stream is closed. */
  #again(): void {
    this.#close();
    const retry = setTimeout(() => {
      if (this.#listeners.size === 0) return;
      this.#watch ??= this.#open();
      this.#wakeAll();
    }, RETRY_MS);
    retry.unref();
  }

  #wakeAll(): void {
    for (const wake of this.#listeners) wake();
  }

  #close(): void {
    const watch = this.#watch;
    this.#watch = undefined;
    watch?.close().catch(() => undefined);
  }
}
