export { AbandonedTransactions } from './abandoned-transactions.ts';
export { inCausalOrder } from './causal-reads.ts';
export { createCollections, createIndexes, prepareCollections } from './collections.ts';
export type { CollectionDefinition, CollectionIndex } from './collections.ts';
export { Connection } from './connection.ts';
export { connectMongo, isConnected } from './connect.ts';
export type { MongoOptions } from './connect.ts';
export { findList } from './find-list.ts';
export { findPage } from './find-page.ts';
export { UnknownCursorError } from './page-cursor.ts';
export type { Page, PageRequest } from './find-page.ts';
export { leaseFields, Leases, unheld } from './leases.ts';
export type { Leased } from './leases.ts';
export { migrate } from './migrations/migrate.ts';
export { MIGRATIONS } from './migrations/migration-records.ts';
export type { DocumentMigration, StepMigration, StoredDocument } from './migrations/migration.ts';
export { asDeclared, modelOf } from './model-of.ts';
export { saveAllVersioned, saveVersioned } from './save-versioned.ts';
export type { VersionedDocument } from './save-versioned.ts';
export { initialPairs, searchFilter, searchIndex, searchWordsMigration } from './search-words.ts';
export type { SearchedDocument } from './search-words.ts';
export { aggregateFields, originFields, pickFields, storedFields } from './stored-fields.ts';
export {
  inTransaction,
  isDuplicateKey,
  isInTransaction,
  isMongoTrouble,
  lostRace,
  runningTransaction,
} from './transaction.ts';
export { watchCollections } from './watch-collections.ts';
export { watchWrites } from './write-watch.ts';
export type { UnguardedWrite, WriteWatch } from './write-watch.ts';
