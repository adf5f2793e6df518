import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import { startKafka } from './kafka.mjs';
import { startMongo } from './mongo.mjs';

/** @type {string} */
let folder;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'local-servers-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** @param {string} uri */
async function notesIn(uri) {
  const connection = await mongoose.createConnection(uri, { dbName: 'test' }).asPromise();
  try {
    const notes = connection.collection('notes');
    await connection.transaction(async (session) => {
      await notes.insertOne({ at: new Date() }, { session });
    });
    return await notes.countDocuments();
  } finally {
    await connection.close();
  }
}

describe('the local MongoDB', () => {
  it('keeps what was committed through a kill, and through a change of its port', async () => {
    const dataDir = join(folder, 'mongo');
    const first = await startMongo({ dataDir });
    expect(await notesIn(first.uri)).toBe(1);
    await first.kill();
    await first.restart();
    expect(await notesIn(first.uri)).toBe(2);
    await first.stop();
    const moved = await startMongo({ dataDir });
    expect(moved.port).not.toBe(first.port);
    expect(await notesIn(moved.uri)).toBe(3);
    await moved.stop();
  });

  it('says why it cannot start, with the end of its log', async () => {
    const start = startMongo({ dataDir: join(folder, 'wrong'), extraArgs: ['--nonsense'] });
    await expect(start).rejects.toThrow(/MongoDB ended \(exit code \d+\)[^]*nonsense/);
  });
});

describe('the local Kafka', () => {
  it('keeps its topics through a kill, and makes none by chance', async () => {
    const kafka = await startKafka({ dataDir: join(folder, 'kafka') });
    const client = new Kafka({ brokers: [kafka.brokers], logLevel: logLevel.NOTHING });
    const admin = client.admin();
    try {
      await admin.connect();
      await admin.createTopics({
        topics: [{ topic: 'kept', numPartitions: 3 }],
        waitForLeaders: true,
      });
      await kafka.kill();
      await kafka.restart();
      const producer = client.producer({ allowAutoTopicCreation: true, retry: { retries: 0 } });
      await producer.connect();
      const messages = [{ value: 'x' }];
      await expect(producer.send({ topic: 'by-chance', messages })).rejects.toThrow('topic');
      await producer.disconnect();
      expect(await admin.listTopics()).toEqual(['kept']);
    } finally {
      await admin.disconnect();
      await kafka.stop();
    }
  });
});
