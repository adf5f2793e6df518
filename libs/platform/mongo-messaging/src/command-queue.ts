import { AsyncLocalStorage } from 'node:async_hooks';
import type { GroupedCommand } from '@regional-events/platform-messaging';
import { isMongoTrouble } from '@regional-events/platform-mongo';

/** Keeps a transaction far below the limits of the server: a decision about one person writes a few kilobytes. */
const MOST_DECISIONS = 64;

/** Another writer was faster; the transaction was not tried again. */
export class ConflictError extends Error {
  override readonly name = 'ConflictError';
}

/** Commits commands in one transaction and returns which were refused. Throws ConflictError unless it may `retry`. */
export type CommitTogether<C> = (
  commands: readonly C[],
  retry: boolean,
) => Promise<ReadonlyMap<C, unknown>>;

interface Waiting<C> {
  readonly command: C;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * The commands that wait in this process. While one group commits, the next one gathers; nobody waits for others to
 * come. A group that meets a conflict is decided again thing by thing, so that one contended thing does not hold up the
 * others.
 */
export class CommandQueue<C extends GroupedCommand> {
  #waiting: Waiting<C>[] = [];
  /** What is being decided apart from the next groups. */
  readonly #apart = new Set<string>();
  #leading = false;
  /** Groups belong to no caller: they run outside the context (log fields, transaction) of the one that started them. */
  readonly #outside = AsyncLocalStorage.snapshot();

  constructor(private readonly commit: CommitTogether<C>) {}

  /** Resolves when the command is committed; rejects with why it was not. */
  async join(command: C): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ command, resolve, reject });
      this.#outside(() => this.#lead());
    });
  }

  #lead(): void {
    if (this.#leading) return;
    const group = this.#nextGroup();
    if (group.length === 0) return;
    this.#leading = true;
    void this.#decide(group).finally(() => {
      this.#leading = false;
      this.#lead();
    });
  }

  /** The oldest commands, one at least. Of the same request only the first: the next group sees its stored answer. */
  #nextGroup(): readonly Waiting<C>[] {
    const requests = new Set<string>();
    const later: Waiting<C>[] = [];
    const group: Waiting<C>[] = [];
    let weight = 0;
    for (const waiting of this.#waiting) {
      const { about, context, weight: own } = waiting.command;
      const request = context.idempotency?.scopeHash;
      const full = group.length > 0 && weight + own > MOST_DECISIONS;
      const again = request !== undefined && requests.has(request);
      if (full || again || this.#apart.has(about)) {
        later.push(waiting);
        continue;
      }
      group.push(waiting);
      weight += own;
      if (request !== undefined) requests.add(request);
    }
    this.#waiting = later;
    return group;
  }

  async #decide(group: readonly Waiting<C>[]): Promise<void> {
    try {
      settle(group, await this.commit(commandsOf(group), false));
    } catch (error) {
      if (error instanceof ConflictError) this.#decideApart(group);
      else await this.#failed(group, error);
    }
  }

  #decideApart(group: readonly Waiting<C>[]): void {
    for (const [about, members] of Map.groupBy(group, ({ command }) => command.about)) {
      this.#apart.add(about);
      void this.#decidePatiently(members).finally(() => {
        this.#apart.delete(about);
        this.#lead();
      });
    }
  }

  async #decidePatiently(group: readonly Waiting<C>[]): Promise<void> {
    try {
      settle(group, await this.commit(commandsOf(group), true));
    } catch (error) {
      await this.#failed(group, error);
    }
  }

  /** Whatever is wrong with one command must not harm the others, so each gets a transaction of its own. */
  async #failed(group: readonly Waiting<C>[], error: unknown): Promise<void> {
    if (group.length === 1 || isMongoTrouble(error)) {
      for (const { reject } of group) reject(error);
      return;
    }
    for (const waiting of group) await this.#decidePatiently([waiting]);
  }
}

function commandsOf<C>(group: readonly Waiting<C>[]): readonly C[] {
  return group.map(({ command }) => command);
}

function settle<C>(group: readonly Waiting<C>[], refused: ReadonlyMap<C, unknown>): void {
  for (const { command, resolve, reject } of group) {
    if (refused.has(command)) reject(refused.get(command));
    else resolve();
  }
}
