import type { Connection, mongo } from 'mongoose';
import type { Migration } from './migrations/migration.ts';

export interface CollectionIndex extends mongo.CreateIndexesOptions {
  readonly key: mongo.IndexSpecification;
}

export interface CollectionDefinition {
  readonly name: string;
  readonly indexes?: readonly CollectionIndex[];
  /** How documents of earlier versions come to the shape that this one expects. */
  readonly migrations?: readonly Migration[];
}

const NAMESPACE_EXISTS = 48;

/**
 * Makes the collections and indexes that are missing; safe to repeat and to run from several
 * processes at once. They must be there before the first transaction. Throws when an index of
 * the same name has another shape.
 */
export async function prepareCollections(
  connection: Connection,
  collections: readonly CollectionDefinition[],
): Promise<void> {
  await createCollections(connection, collections);
  await createIndexes(connection, collections);
}

export async function createCollections(
  connection: Connection,
  collections: readonly CollectionDefinition[],
): Promise<void> {
  for (const { name } of collections) await createCollection(connection, name);
}

export async function createIndexes(
  connection: Connection,
  collections: readonly CollectionDefinition[],
): Promise<void> {
  for (const { name, indexes = [] } of collections) {
    for (const { key, ...options } of indexes) {
      await connection.collection(name).createIndex(key, options);
    }
  }
}

async function createCollection(connection: Connection, name: string): Promise<void> {
  try {
    await connection.createCollection(name);
  } catch (error) {
    const exists = error instanceof Error && 'code' in error && error.code === NAMESPACE_EXISTS;
    if (!exists) throw error;
  }
}
