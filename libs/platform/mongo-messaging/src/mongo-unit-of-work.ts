import { DomainError, type CommandContext, type IdempotencyRequest } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { inTransaction, isDuplicateKey, isInTransaction } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { OutboxLimit } from './outbox-limit.ts';
import { StoredAnswers } from './stored-answers.ts';

const ANSWER_WAIT_MS = 10_000;

/** A concurrent request with the same key has not been answered in time. */
export class AnswerStillPendingError extends DomainError {
  constructor() {
    super({
      kind: 'conflict',
      code: 'request.answer-pending',
      detail: 'Another request with the same Idempotency-Key is still being answered.',
      retryAfterSeconds: 1,
    });
  }
}

export class MongoUnitOfWork implements UnitOfWork {
  readonly #connection: Connection;
  readonly #answers: StoredAnswers;
  readonly #limit: OutboxLimit;

  /** `outboxLimit`: commands are refused while the outbox has this many rows. */
  constructor(connection: Connection, outboxLimit = Number.POSITIVE_INFINITY) {
    this.#connection = connection;
    this.#answers = new StoredAnswers(connection);
    this.#limit = new OutboxLimit(connection, outboxLimit);
  }

  /**
   * A duplicate key aborts the transaction, inside which nothing more can be read; the second run sees the other
   * document. If it fails again, the command itself is at fault and the error is thrown.
   */
  async run<T>(
    context: CommandContext,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T> {
    if (isInTransaction()) return work();
    await this.#limit.check();
    const deadline = Date.now() + ANSWER_WAIT_MS;
    let duplicates = 0;
    for (;;) {
      try {
        return await inTransaction(this.#connection, () =>
          this.#once(context.idempotency, work, expectStillSeen),
        );
      } catch (error) {
        if (!isDuplicateKey(error)) throw error;
        duplicates += 1;
        if (Date.now() > deadline) throw new AnswerStillPendingError();
        if (duplicates > MAX_DUPLICATES) throw error;
      }
    }
  }

  async #once<T>(
    request: IdempotencyRequest | undefined,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T> {
    if (request === undefined) return work();
    const stored = await this.#answers.find<T>(request);
    if (stored !== undefined) {
      await expectStillSeen?.(stored.answer);
      request.replayed();
      return stored.answer;
    }
    const answer = await work();
    await this.#answers.keep(request, answer);
    return answer;
  }
}

const MAX_DUPLICATES = 5;
