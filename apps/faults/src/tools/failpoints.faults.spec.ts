import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { allowedMs, uniqueName } from '@regional-events/testing';
import mongoose from 'mongoose';
import { faultServers } from '../world/fault-servers.ts';
import { Failpoints } from './failpoints.ts';

let failpoints: Failpoints;
let connection: mongoose.Connection;
const appName = uniqueName('client');

beforeAll(async () => {
  const { mongoUri } = faultServers();
  failpoints = await Failpoints.connect(mongoUri);
  connection = mongoose.createConnection(mongoUri, { appName, dbName: uniqueName('failing') });
  await connection.asPromise();
});
afterAll(() => connection.close());

const insert = (note: string) => connection.collection('notes').insertOne({ note });
const countOf = (note: string) => connection.collection('notes').countDocuments({ note });

describe('a MongoDB that fails on purpose', () => {
  it('answers an error once, and only to whom it is meant for', async () => {
    await failpoints.failCommand({ commands: ['insert'], times: 1, errorCode: 8000, appName: 'x' });
    await insert('not meant');
    await failpoints.failCommand({ commands: ['insert'], times: 1, errorCode: 8000, appName });
    await expect(insert('meant')).rejects.toMatchObject({ code: 8000 });
    await insert('meant');
    expect(await failpoints.off()).toBe(1);
    expect(await countOf('meant')).toBe(1);
  });

  it('cuts the connection at a commit, which the driver bears', async () => {
    await failpoints.failCommand({
      commands: ['commitTransaction'],
      times: 1,
      closeConnection: true,
      appName,
    });
    await connection.transaction(async (session) => {
      await connection.collection('notes').insertOne({ note: 'kept' }, { session });
    });
    expect(await failpoints.off()).toBe(1);
    expect(await countOf('kept')).toBe(1);
  });

  it('counts what has come since it was told to fail, not what came before', async () => {
    await failpoints.failCommand({ commands: ['insert'], times: 2, errorCode: 8000, appName });
    await expect(insert('once')).rejects.toMatchObject({ code: 8000 });
    expect(await failpoints.off()).toBe(1);
    await failpoints.failCommand({ commands: ['insert'], times: 2, errorCode: 8000, appName });
    expect(await failpoints.off()).toBe(0);
  });

  it('steps down, and is primary again soon after', async () => {
    const startedAt = Date.now();
    await failpoints.stepDown();
    await insert('after');
    expect(await countOf('after')).toBe(1);
    const took = Date.now() - startedAt;
    expect(took).toBeLessThan(allowedMs(15_000));
  });
});
