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
  type StepMigration,
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
  for (let looks = 0; ; looks += 1) {
    if ((await pending()).length === 0) return;
    if (await records.takeLease()) break;
    if ((looks * LOOK_EVERY_MS) % SAY_EVERY_MS === 0)
      log('another process migrates', { holder: await records.leaseHolder() });
    await delay(LOOK_EVERY_MS);
  }
  // one that was killed in a batch has left it open, and its documents cannot be changed meanwhile
  const abandoned = new AbandonedTransactions(connection, appName, () => undefined);
  try {
    abandoned.start();
    const own = await pending();
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
  const { name, collection } = planned;
  const record = await records.begin(planned);
  const ended = { endedAt: true } as const;
  try {
    const facts =
      'change' in planned
        ? await changeDocuments(planned, record, { connection, records, log })
        : { result: await runStep(planned, connection) };
    const result = 'result' in facts ? { result: facts.result } : {};
    await records.write(name, { $set: { state: 'done', ...result }, $currentDate: ended });
    log('a migration has run', { migration: name, collection, ...facts });
  } catch (error) {
    // what passes leaves it as it is, for the next start
    if (isMongoTrouble(error)) throw error;
    const failed = { state: 'failed', error: reasonOf(error) } as const;
    await records.write(name, { $set: failed, $currentDate: ended });
    throw new MigrationFailedError(planned, error);
  }
}

async function runStep(
  { collection, where = {}, run }: PlannedMigration & StepMigration,
  connection: Connection,
): Promise<string> {
  const isNeeded = (await storedIn(connection, collection).findOne(where)) !== null;
  return isNeeded ? run(connection) : 'nothing to do';
}
