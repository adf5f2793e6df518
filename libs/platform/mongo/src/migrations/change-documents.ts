import type { Connection, mongo } from 'mongoose';
import type { MigrationRecord, MigrationRecords } from './migration-records.ts';
import type { DocumentMigration, PlannedMigration, StoredDocument } from './migration.ts';

const BATCH = 200;
const SAY_EVERY_MS = 2_000;
const snapshot = { readConcern: { level: 'snapshot' } } as const;

export type MigrationLog = (text: string, facts: Readonly<Record<string, unknown>>) => void;
type Progress = Pick<MigrationRecord, 'checkpoint' | 'looked' | 'changed'>;

/** The driver's own collection: the documents have the shapes of every version, and a model only that of this one. */
export function storedIn(
  connection: Connection,
  collection: string,
): mongo.Collection<StoredDocument> {
  return connection.getClient().db(connection.name).collection<StoredDocument>(collection);
}

/** Goes through the collection in the order of its ids, from where an earlier process had come. Returns what all attempts did. */
export async function changeDocuments(
  planned: PlannedMigration & DocumentMigration,
  record: MigrationRecord,
  by: {
    readonly connection: Connection;
    readonly records: MigrationRecords;
    readonly log: MigrationLog;
  },
): Promise<Omit<Progress, 'checkpoint'> & { readonly total: number }> {
  const { name, collection, where = {} } = planned;
  const documents = storedIn(by.connection, collection);
  const total = record.total ?? (await documents.countDocuments(where));
  await by.records.write(name, { $set: { total } });
  let progress: Progress = record;
  let saidAt = performance.now();
  for (;;) {
    const next = await by.connection.transaction(async (session) => {
      const batch = await changeBatch(documents, planned, progress, session);
      // a batch and its checkpoint are both there, or neither is
      if (batch !== undefined) await by.records.write(name, { $set: batch }, { session });
      return batch;
    }, snapshot);
    const { looked, changed } = next ?? progress;
    if (next === undefined) return { looked, changed, total };
    progress = next;
    if (performance.now() - saidAt < SAY_EVERY_MS) continue;
    saidAt = performance.now();
    by.log('a migration goes on', { migration: name, collection, looked, changed, total });
  }
}

/**
 * In a transaction, so that an older instance that writes one of these documents meanwhile is neither undone nor mixed with
 * what is computed here: the batch runs again.
 */
async function changeBatch(
  documents: mongo.Collection<StoredDocument>,
  { where = {}, change }: DocumentMigration,
  { checkpoint, looked, changed }: Progress,
  session: mongo.ClientSession,
): Promise<Progress | undefined> {
  const behind = checkpoint === undefined ? {} : { _id: { $gt: checkpoint } };
  const found = documents
    .find({ $and: [where, behind] }, { session })
    .sort({ _id: 1 })
    .limit(BATCH);
  const batch = await found.toArray();
  const last = batch.at(-1);
  if (last === undefined) return undefined;
  const updates = batch.flatMap((document) => {
    const update = change(document);
    return update === undefined ? [] : [{ updateOne: { filter: { _id: document._id }, update } }];
  });
  if (updates.length > 0) await documents.bulkWrite(updates, { session });
  return { checkpoint: last._id, looked: looked + batch.length, changed: changed + updates.length };
}
