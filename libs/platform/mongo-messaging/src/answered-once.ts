import { DomainError, failpoint, type IdempotencyRequest } from '@regional-events/kernel';
import { inTransaction, isDuplicateKey } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import type { StoredAnswers } from './stored-answers.ts';

const ANSWER_WAIT_MS = 10_000;
const MAX_DUPLICATES = 5;

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

/** Thrown by an attempt that has seen a stored answer to the same request. */
export class AnsweredBeforeError extends Error {
  override readonly name = 'AnsweredBeforeError';
}

/** Gives each request one effect and the same answer, however often it comes. */
export class AnsweredOnce {
  constructor(
    private readonly connection: Connection,
    private readonly answers: StoredAnswers,
  ) {}

  /**
   * Most keys are new, so the stored answer is looked for only when an attempt fails: when it is refused, or when a
   * document of it exists already. A duplicate key aborts the transaction, inside which nothing more can be read; the
   * next attempt sees the other document. If it fails again, the command itself is at fault and the error is thrown.
   */
  async run<T>(
    request: IdempotencyRequest | undefined,
    attempt: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T> {
    const deadline = Date.now() + ANSWER_WAIT_MS;
    for (let duplicates = 0; ;) {
      try {
        const answer = await attempt();
        failpoint('command.committed');
        return answer;
      } catch (error) {
        const isDuplicate = isDuplicateKey(error) || error instanceof AnsweredBeforeError;
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

  /** The answer that an earlier request with this key got. Throws IdempotencyKeyReusedError. */
  async #replay<T>(
    request: IdempotencyRequest,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<{ readonly answer: T } | undefined> {
    return inTransaction(this.connection, async () => {
      const stored = await this.answers.find<T>(request);
      if (stored === undefined) return undefined;
      await expectStillSeen?.(stored.answer);
      request.replayed();
      return stored;
    });
  }
}
