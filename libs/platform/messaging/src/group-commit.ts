import type { CommandContext } from '@regional-events/kernel';

/** A command whose decision is pure, so that it can share a transaction with those of other callers. */
export interface GroupedCommand<T = unknown> {
  readonly context: CommandContext;
  /** Names what it decides about. After a conflict, commands about different things no longer share a transaction. */
  readonly about: string;
  /** How many decisions it counts for, so that a transaction stays small. */
  readonly weight: number;
  /** What its last decision answered: plain JSON data. */
  answer(): T;
  /** Checks a stored answer before it is given again; throws if the caller has lost the right to see it. */
  expectStillSeen?(answer: T): Promise<void>;
}

/**
 * Decides commands in their order and writes what came of it, inside the running transaction; it may run again after a
 * conflict. Returns why some were refused; of those it has written nothing.
 */
export type DecideTogether<C> = (commands: readonly C[]) => Promise<ReadonlyMap<C, unknown>>;

export interface CommandGroup<C extends GroupedCommand> {
  /**
   * Resolves once the command is committed, with its answer or with the stored one of the same request; rejects with
   * why it was refused. Not for use inside a running transaction.
   */
  run<T>(command: GroupedCommand<T> & C): Promise<T>;
}

/** Takes the commands that wait at the same time into one transaction: one commit for all of them. */
export abstract class GroupCommit {
  abstract groupOf<C extends GroupedCommand>(decide: DecideTogether<C>): CommandGroup<C>;
}
