import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually, testMongoServer, testPrefixes, uniqueName } from '@regional-events/testing';
import mongoose, { type Connection } from 'mongoose';
import { AbandonedTransactions } from './abandoned-transactions.ts';
import { connectMongo } from './connect.ts';

const service = uniqueName('service');
const database = `${testPrefixes().database}abandoned`;
/** As long as a transaction may rest before it counts as abandoned. */
const ABANDONED_AFTER_MS = 4_000;
let connection: Connection;
const clients: mongoose.mongo.MongoClient[] = [];

beforeAll(async () => {
  connection = await connectMongo({ uri: testMongoServer(), database, appName: service });
  await connection.createCollection('seats');
  await connection.collection('seats').insertOne({ _id: 'last' as never, taken: 0 });
});

afterAll(async () => {
  await connection.dropDatabase();
  await Promise.all([connection, ...clients].map((each) => each.close()));
});

/** A process that ends in the middle of a transaction closes its connection, and says nothing. */
async function leaveOpen(appName: string): Promise<void> {
  const client = await mongoose.mongo.MongoClient.connect(testMongoServer(), { appName });
  clients.push(client);
  const session = client.startSession();
  session.startTransaction();
  const seats = client.db(database).collection('seats');
  await seats.updateOne({ _id: 'last' as never }, { $inc: { taken: 1 } }, { session });
}

describe('a transaction that a killed process left open', () => {
  it('is ended after some seconds, so that others can write what it had touched', async () => {
    await leaveOpen(service);
    const sweeper = new AbandonedTransactions(connection, service, () => undefined);
    expect(await sweeper.end()).toBe(0);
    expect(
      await eventually(() => sweeper.end(), {
        every: 500,
        until: (ended: number) => ended > 0,
      }),
    ).toBe(1);
    const seats = connection.collection('seats');
    const written = await seats.updateOne({ _id: 'last' as never }, { $inc: { taken: 1 } });
    expect(written.modifiedCount).toBe(1);
    expect(await seats.findOne({})).toMatchObject({ taken: 1 });
  });

  it('is ended at once by a process that starts when they have passed', async () => {
    await leaveOpen(service);
    await pause(ABANDONED_AFTER_MS + 500);
    const sweeper = new AbandonedTransactions(connection, service, () => undefined);
    sweeper.start();
    const written = await connection
      .collection('seats')
      .updateOne({ _id: 'last' as never }, { $inc: { taken: 1 } }, { maxTimeMS: 1_500 });
    sweeper.stop();
    expect(written.modifiedCount).toBe(1);
  });
});
