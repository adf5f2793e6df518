import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  connectMongo,
  migrate,
  prepareCollections,
  type Connection,
} from '@regional-events/platform-mongo';
import { afterThisFile, testMongoServer, testPrefixes } from '@regional-events/testing';
import { messagingCollections } from './collections.ts';
import { MongoOperatorActions } from './mongo-operator-actions.ts';
import { rebuildOfCopies } from './rebuild-of-copies.ts';

describe('copies that lack what only the messages tell', () => {
  let connection: Connection;
  const lacking = { status: { $exists: false } };
  const [clients, organisations, people] = ['clients', 'organisations', 'people'].map((name) => ({
    name,
    migrations: [rebuildOfCopies(`2026-01-01-${name}`, lacking)],
  }));
  const results: unknown[] = [];
  const log = (_: string, facts: { readonly result?: unknown }) => void results.push(facts.result);

  beforeAll(async () => {
    const database = `${testPrefixes().database}rebuilds`;
    connection = await connectMongo({ uri: testMongoServer(), database, appName: 'test' });
    afterThisFile(async () => {
      await connection.dropDatabase();
      await connection.close();
    });
    await prepareCollections(connection, messagingCollections);
    for (const name of ['clients', 'organisations'])
      await connection.collection<{ _id: string }>(name).insertOne({ _id: 'old' });
    await connection.collection('people').insertOne({ status: 'active' });
  });

  it('are built anew by one rebuild, which an operator sees; others are left alone', async () => {
    const collections = [clients, organisations, people].filter((each) => each !== undefined);
    await migrate(connection, collections, { appName: 'test', log });
    expect(results).toEqual([
      'requested a rebuild of the copies',
      'a rebuild is requested already',
      'nothing to do',
    ]);
    const { data } = await new MongoOperatorActions(connection).list({ limit: 10 });
    expect(data).toEqual([
      expect.objectContaining({ kind: 'rebuild', state: 'requested', why: '2026-01-01-clients' }),
    ]);
  });
});
