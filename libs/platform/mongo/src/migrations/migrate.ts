import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { setTimeout as delay } from 'node:timers/promises';
import type { Connection } from 'mongoose';
import { AbandonedTransactions } from '../abandoned-transactions.ts';
import { isMongoTrouble } from '../transaction.ts';
import { changeDocuments, storedIn, type MigrationLog } from './change-documents.ts';
import { MigrationRecords } from './migration-records.ts';
import {
  MigrationFailedError,
  pendingMigrations,
  plannedMigrations,
  reasonOf,
  type MigratedCollection,
  type PlannedMigration,
} from './migration.ts';

const LOOK_EVERY_MS = 100;
const SAY_EVERY_MS = 10_000;

export interface MigrateOptions {
  /** As `connectMongo` was told it. */
  readonly appName: string;
  readonly log: MigrationLog;
}

/**
 * Runs the migrations that have not run yet, each once, by one of the processes that start at the same time; resolves in all
 * of them when all have run. Throws MigrationFailedError, an error that says which names are wrong, or the driver's error.
 */
export async function migrate(
  connection: Connection,
  collections: readonly MigratedCollection[],
  { appName, log }: MigrateOptions,
): Promise<void> {
  const planned = plannedMigrations(collections);
  const holder = `${hostname()}:${process.pid}:${randomUUID().slice(0, 8)}`;
  const records = new MigrationRecords(connection, holder);
  const pending = async () => pendingMigrations(planned, await records.done());
  for (let looks = 0; (await pending()).length > 0; looks += 1) {
    if (await records.takeLease()) break;
    if ((looks * LOOK_EVERY_MS) % SAY_EVERY_MS === 0)
      log('another process migrates', { holder: await records.leaseHolder() });
    await delay(LOOK_EVERY_MS);
  }
  // one that was killed in a batch has left it open, and its documents cannot be changed meanwhile
  const abandoned = new AbandonedTransactions(connection, appName, () => undefined);
  try {
    const own = await pending();
    if (own.length > 0) abandoned.start();
    await records.plan(own);
    for (const each of own) await runOne(each, connection, records, log);
  } finally {
    abandoned.stop();
    await records.releaseLease();
  }
}

async function runOne(
  planned: PlannedMigration,
  connection: Connection,
  records: MigrationRecords,
  log: MigrationLog,
): Promise<void> {
  const { name, collection, where = {} } = planned;
  const record = await records.begin(planned);
  const ended = { endedAt: true } as const;
  try {
    let facts: Readonly<Record<string, unknown>>;
    if ('change' in planned)
      facts = await changeDocuments(planned, record, { connection, records, log });
    else {
      const isNeeded = (await storedIn(connection, collection).findOne(where)) !== null;
      facts = { result: isNeeded ? await planned.run(connection) : 'nothing to do' };
    }
    const { result = null } = facts as { readonly result?: string };
    await records.write(name, { $set: { state: 'done', result }, $currentDate: ended });
    log('a migration has run', { migration: name, collection, ...facts });
  } catch (error) {
    // what passes leaves it as it is, for the next start
    if (isMongoTrouble(error)) throw error;
    const failed = { state: 'failed', error: reasonOf(error) } as const;
    await records.write(name, { $set: failed, $currentDate: ended });
    throw new MigrationFailedError(planned, error);
  }
}
