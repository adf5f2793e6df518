import type { CommandContext } from '@regional-events/kernel';
import { UnitOfWork } from '@regional-events/platform-messaging';
import { inTransaction, isInTransaction } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { AnsweredOnce } from './answered-once.ts';
import { OutboxLimit } from './outbox-limit.ts';
import { StoredAnswers } from './stored-answers.ts';

export class MongoUnitOfWork implements UnitOfWork {
  readonly #connection: Connection;
  readonly #answers: StoredAnswers;
  readonly #once: AnsweredOnce;
  readonly #limit: OutboxLimit;

  /** `outboxLimit`: commands are refused while the outbox has this many rows. */
  constructor(connection: Connection, outboxLimit = Number.POSITIVE_INFINITY) {
    this.#connection = connection;
    this.#answers = new StoredAnswers(connection);
    this.#once = new AnsweredOnce(connection, this.#answers);
    this.#limit = new OutboxLimit(connection, outboxLimit);
  }

  async run<T>(
    context: CommandContext,
    work: () => Promise<T>,
    expectStillSeen?: (answer: T) => Promise<void>,
  ): Promise<T> {
    if (isInTransaction()) return work();
    await this.#limit.check();
    const { idempotency: request } = context;
    const workAndKeep = async (): Promise<T> => {
      const answer = await work();
      if (request !== undefined) await this.#answers.keep([{ request, answer }]);
      return answer;
    };
    const attempt = () => inTransaction(this.#connection, workAndKeep);
    return this.#once.run(request, attempt, expectStillSeen);
  }
}
