import {
  connectMongo,
  prepareCollections,
  type Connection,
  type UnguardedWrite,
} from '@regional-events/platform-mongo';
import {
  messagingCollections,
  MongoUnitOfWork,
  writtenOutsideTransactions,
} from '@regional-events/platform-mongo-messaging';
import { collectionsOf } from '@regional-events/platform-service';
import { afterThisFile, testMongoServer, testPrefixes } from '@regional-events/testing';
import { features } from '../features.ts';

export interface EventsDatabase {
  readonly connection: Connection;
  readonly unitOfWork: MongoUnitOfWork;
  /** Writes outside their transaction. */
  readonly strays: readonly UnguardedWrite[];
}

/** A database of this spec file's own, with the service's collections and indexes. */
export async function openEventsDatabase(): Promise<EventsDatabase> {
  const strays: UnguardedWrite[] = [];
  const connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}events`,
    appName: 'test',
    writeWatch: {
      exempt: writtenOutsideTransactions,
      outsideTransaction: (write) => strays.push(write),
    },
  });
  afterThisFile(async () => {
    await connection.dropDatabase();
    await connection.close();
  });
  await prepareCollections(connection, [...messagingCollections, ...collectionsOf(features)]);
  return { connection, unitOfWork: new MongoUnitOfWork(connection), strays };
}
