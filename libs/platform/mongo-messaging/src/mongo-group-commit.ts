import { AuditLog, notedMessages } from '@regional-events/platform-audit';
import {
  GroupCommit,
  type CommandGroup,
  type DecideTogether,
  type GroupedCommand,
} from '@regional-events/platform-messaging';
import { inTransaction, isInTransaction } from '@regional-events/platform-mongo';
import type { Connection } from 'mongoose';
import { AnsweredBeforeError, AnsweredOnce } from './answered-once.ts';
import { CommandQueue, ConflictError } from './command-queue.ts';
import { OutboxLimit } from './outbox-limit.ts';
import { StoredAnswers } from './stored-answers.ts';

export class MongoGroupCommit implements GroupCommit {
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

  groupOf<C extends GroupedCommand>(decide: DecideTogether<C>): CommandGroup<C> {
    const queue = new CommandQueue<C>((commands, retry) => this.#commit(decide, commands, retry));
    return {
      run: async <T>(command: GroupedCommand<T> & C): Promise<T> => {
        if (isInTransaction()) throw new Error('a running transaction decides by itself');
        await this.#limit.check();
        const attempt = async (): Promise<T> => {
          await queue.join(command);
          return command.answer();
        };
        return this.#once.run(command.context.idempotency, attempt, (answer) =>
          Promise.resolve(command.expectStillSeen?.(answer)),
        );
      },
    };
  }

  async #commit<C extends GroupedCommand>(
    decide: DecideTogether<C>,
    commands: readonly C[],
    retry: boolean,
  ): Promise<ReadonlyMap<C, unknown>> {
    let tries = 0;
    return inTransaction(this.#connection, async () => {
      tries += 1;
      if (tries > 1 && !retry) throw new ConflictError();
      return this.#decideAndKeep(decide, commands);
    });
  }

  async #decideAndKeep<C extends GroupedCommand>(
    decide: DecideTogether<C>,
    commands: readonly C[],
  ): Promise<ReadonlyMap<C, unknown>> {
    const answered = await this.#answered(commands);
    const refused = await decide(commands.filter((command) => !answered.has(command)));
    await this.#record(commands.filter((one) => !answered.has(one) && !refused.has(one)));
    await this.#answers.keep(
      commands.flatMap((command) => {
        const { idempotency: request } = command.context;
        const kept = request !== undefined && !answered.has(command) && !refused.has(command);
        return kept ? [{ request, answer: command.answer() }] : [];
      }),
    );
    return new Map([...answered, ...refused]);
  }

  async #record(decided: readonly GroupedCommand[]): Promise<void> {
    // each request has a span of its own
    const bySpan = Map.groupBy(notedMessages(), ({ traceparent }) => traceparent);
    await this.#audit.append(
      decided.map(({ context }) => ({ context, messages: bySpan.get(context.traceparent) ?? [] })),
    );
  }

  /** One that is alone is not looked up: if it was answered before, it fails and is looked up then. */
  async #answered<C extends GroupedCommand>(commands: readonly C[]): Promise<Map<C, unknown>> {
    const requests = commands.flatMap(({ context }) => context.idempotency ?? []);
    if (commands.length < 2 || requests.length === 0) return new Map();
    const stored = await this.#answers.among(requests);
    return new Map(
      commands
        .filter(({ context }) => stored.has(context.idempotency?.scopeHash ?? ''))
        .map((command) => [command, new AnsweredBeforeError()]),
    );
  }
}
