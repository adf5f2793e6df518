import { DomainError } from '@regional-events/kernel';
import type { Connection, Model } from 'mongoose';
import type { OutboxDocument } from './message-documents.ts';
import { outboxModel } from './mongo-outbox.ts';

const LOOK_AGAIN_MS = 1_000;
const RETRY_AFTER_SECONDS = 10;

/** Messages are sent more slowly than they are written, and the outbox is full. */
export class OutboxFullError extends DomainError {
  constructor() {
    super({
      kind: 'unavailable',
      code: 'service.outbox-full',
      detail: 'Too many messages wait to be sent; nothing new is taken until some have gone.',
      retryAfterSeconds: RETRY_AFTER_SECONDS,
    });
  }
}

/** Refuses commands, never reactions, while the outbox has more than this number of rows. */
export class OutboxLimit {
  readonly #rows: Model<OutboxDocument>;
  readonly #most: number;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #full = false;

  constructor(connection: Connection, most: number) {
    this.#rows = outboxModel(connection);
    this.#most = most;
  }

  /** Checks at most once a second, by the collection's own count. Throws OutboxFullError. */
  async check(): Promise<void> {
    const now = performance.now();
    if (now - this.#lookedAt >= LOOK_AGAIN_MS) {
      this.#lookedAt = now;
      this.#full = (await this.#rows.estimatedDocumentCount()) >= this.#most;
    }
    if (this.#full) throw new OutboxFullError();
  }
}
