import type { mongo } from 'mongoose';

const WRITE_COMMANDS = new Set(['insert', 'update', 'delete', 'findAndModify', 'bulkWrite']);

export interface UnguardedWrite {
  readonly command: string;
  readonly collection: string;
}

export interface WriteWatch {
  /** Writes that are allowed outside transactions: `<collection>`, or `<collection>.<command>`. */
  readonly exempt: readonly string[];
  outsideTransaction(write: UnguardedWrite): void;
}

/**
 * Reports every write to `database` outside a transaction. Transactions carry `autocommit: false`; a `txnNumber`
 * proves nothing, since retryable writes have one too.
 */
export function watchWrites(client: mongo.MongoClient, database: string, watch: WriteWatch): void {
  client.on('commandStarted', (event: mongo.CommandStartedEvent) => {
    if (event.databaseName !== database || !WRITE_COMMANDS.has(event.commandName)) return;
    if (event.command['autocommit'] === false) return;
    const collection = String(event.command[event.commandName]);
    if (watch.exempt.includes(collection)) return;
    if (watch.exempt.includes(`${collection}.${event.commandName}`)) return;
    watch.outsideTransaction({ command: event.commandName, collection });
  });
}
