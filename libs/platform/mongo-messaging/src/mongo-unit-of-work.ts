import { DomainError, type CommandContext, type IdempotencyRequest } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { inTransaction, isDuplicateKey, isInTransaction } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { OutboxLimit } from './outbox-limit.ts';
import { StoredAnswers } from './stored-answers.ts';

const ANSWER_WAIT_MS = 10_000;

/** The same key came at the same moment, and its first answer took too long. */
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

  /** `outboxLimit`: rows in the outbox from which on commands are refused. */
  constructor(connection: Connection, outboxLimit = Number.POSITIVE_INFINITY) {
    this.#connection = connection;
    this.#answers = new StoredAnswers(connection);
    this.#limit = new OutboxLimit(connection, outboxLimit);
  }

  /**
   * A duplicate key leaves the transaction, since nothing more can be read inside it: the second
   * run sees who came first. Should it persist, the fault is the command's own and is thrown.
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
