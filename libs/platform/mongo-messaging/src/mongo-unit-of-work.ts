import {
  type CommandContext,
  DomainError,
  failpoint,
  type IdempotencyRequest,
  isGuarded,
} from '@regional-events/kernel';
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
   * Most keys are new, so the stored answer is looked for only when the work fails: when it is refused, or when a
   * document of it exists already. A duplicate key aborts the transaction, inside which nothing more can be read; the
   * next run sees the other document. If it fails again, the command itself is at fault and the error is thrown.
   */
  async run<T>(
    context: CommandContext,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T> {
    if (isInTransaction()) return work();
    await this.#limit.check();
    const { idempotency: request } = context;
    const deadline = Date.now() + ANSWER_WAIT_MS;
    for (let duplicates = 0; ;) {
      try {
        const answer = await inTransaction(this.#connection, () =>
          this.#workAndKeep(request, work),
        );
        failpoint('command.committed');
        return answer;
      } catch (error) {
        const isDuplicate = isDuplicateKey(error);
        if (!isDuplicate && !(error instanceof DomainError)) throw error;
        const stored = request && (await this.#replay(request, expectStillSeen));
        if (stored !== undefined) return stored.answer;
        if (!isDuplicate) throw error;
        duplicates += 1;
        if (Date.now() > deadline) throw new AnswerStillPendingError();
        if (duplicates > MAX_DUPLICATES) throw error;
      }
    }
  }

  async #workAndKeep<T>(
    request: IdempotencyRequest | undefined,
    work: () => Promise<T>,
  ): Promise<T> {
    const answer = await work();
    if (request !== undefined && isGuarded('stored-answers'))
      await this.#answers.keep(request, answer);
    return answer;
  }

  /** The answer that an earlier request with this key got. Throws IdempotencyKeyReusedError. */
  async #replay<T>(
    request: IdempotencyRequest,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<{ readonly answer: T } | undefined> {
    return inTransaction(this.#connection, async () => {
      const stored = await this.#answers.find<T>(request);
      if (stored === undefined) return undefined;
      await expectStillSeen?.(stored.answer);
      request.replayed();
      return stored;
    });
  }
}

const MAX_DUPLICATES = 5;
