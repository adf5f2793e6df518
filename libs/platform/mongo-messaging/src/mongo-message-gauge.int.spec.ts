import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { connectMongo, prepareCollections } from '@regional-events/platform-mongo';
import { testMongoServer, testPrefixes } from '@regional-events/testing';
import type { Connection } from 'mongoose';
import { messagingCollections } from './collections.ts';
import { MongoMessageGauge } from './mongo-message-gauge.ts';
import { MongoWorkerStatus } from './mongo-worker-status.ts';

let connection: Connection;

beforeAll(async () => {
  connection = await connectMongo({
    uri: testMongoServer(),
    database: `${testPrefixes().database}gauge`,
    appName: 'test',
  });
  await prepareCollections(connection, messagingCollections);
});

afterAll(async () => {
  await connection.dropDatabase();
  await connection.close();
});

const lag = async () => (await new MongoMessageGauge(connection).figures()).lag;
const report = (worker: string, brokerReachable: boolean, behind: number) =>
  new MongoWorkerStatus(connection, worker).report({ brokerReachable, lag: behind });

describe('how far a service is behind', () => {
  it('is known to nobody while no worker speaks', async () => {
    expect(await lag()).toBeNull();
  });

  it('is what its workers are behind with together', async () => {
    await report('one', true, 3);
    await report('two', true, 4);
    expect(await lag()).toBe(7);
  });

  it('is known to nobody while one of them gets no answer from the broker', async () => {
    await report('two', false, 0);
    expect(await lag()).toBeNull();
  });
});
