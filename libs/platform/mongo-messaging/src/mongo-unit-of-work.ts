import type { CommandContext } from '@regional-events/kernel';
import { AuditLog, notedMessages } from '@regional-events/platform-audit';
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
  readonly #audit: AuditLog;

  /** `outboxLimit`: commands are refused while the outbox has this many rows. */
  constructor(connection: Connection, outboxLimit = Number.POSITIVE_INFINITY) {
    this.#connection = connection;
    this.#answers = new StoredAnswers(connection);
    this.#once = new AnsweredOnce(connection, this.#answers);
    this.#limit = new OutboxLimit(connection, outboxLimit);
    this.#audit = new AuditLog(connection);
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
      const createdId = idIn(answer);
      await this.#audit.append([{ context, messages: notedMessages(), createdId }]);
      if (request !== undefined) await this.#answers.keep([{ request, answer }]);
      return answer;
    };
    const attempt = () => inTransaction(this.#connection, workAndKeep);
    return this.#once.run(request, attempt, expectStillSeen);
  }
}

/** The id of what a command has made or changed, where its answer is an item. */
function idIn(answer: unknown): string | undefined {
  const item = memberOf(answer, 'item') ?? answer;
  const id = memberOf(item, 'id');
  return typeof id === 'string' ? id : undefined;
}

function memberOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, name) : undefined;
}
