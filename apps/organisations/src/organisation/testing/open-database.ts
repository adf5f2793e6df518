import {
  connectMongo,
  prepareCollections,
  type Connection,
  type UnguardedWrite,
} from '@regional-events/platform-mongo';
import {
  messagingCollections,
  MongoOutbox,
  MongoUnitOfWork,
  writtenOutsideTransactions,
} from '@regional-events/platform-mongo-messaging';
import { collectionsOf } from '@regional-events/platform-service';
import { testMongoServer, testPrefixes } from '@regional-events/testing';
import { features } from '../../features.ts';

export interface OpenDatabase {
  readonly connection: Connection;
  readonly unitOfWork: MongoUnitOfWork;
  readonly outbox: MongoOutbox;
  /** Writes that belonged to no transaction. */
  readonly strays: readonly UnguardedWrite[];
  close(): Promise<void>;
}

/** A database of this spec file's own, as the service opens it. */
export async function openDatabase(name: string): Promise<OpenDatabase> {
  const strays: UnguardedWrite[] = [];
  const connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}${name}`,
    appName: 'test',
    writeWatch: {
      exempt: writtenOutsideTransactions,
      outsideTransaction: (write) => void strays.push(write),
    },
  });
  await prepareCollections(connection, [...messagingCollections, ...collectionsOf(features)]);
  return {
    connection,
    unitOfWork: new MongoUnitOfWork(connection),
    outbox: new MongoOutbox(connection),
    strays,
    close: async () => {
      await connection.dropDatabase();
      await connection.close();
    },
  };
}
