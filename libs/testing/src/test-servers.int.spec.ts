import { describe, expect, it } from '@jest/globals';
import mongoose from 'mongoose';
import {
  afterThisFile,
  collectMessages,
  connectKafka,
  makeTopics,
  testMongoUri,
  testPrefixes,
  uniqueName,
} from './index.ts';

describe('the servers of a test run', () => {
  it('include a MongoDB that takes transactions, with a database of this file’s own', async () => {
    const connection = await mongoose.createConnection(testMongoUri()).asPromise();
    afterThisFile(() => connection.close());
    const seats = connection.model('Seat', new mongoose.Schema({ number: Number }), 'seats');
    await seats.createCollection();
    await connection.transaction(async (session) => {
      await seats.create([{ number: 46 }], { session });
    });

    expect(await seats.countDocuments()).toBe(1);
    expect(connection.name.startsWith(testPrefixes().database)).toBe(true);
  });

  it('include a Kafka whose messages are collected from their beginning, with headers and JSON', async () => {
    const topic = uniqueName(`${testPrefixes().topic}seats`);
    await makeTopics([topic], { partitions: 3 });
    const producer = (await connectKafka()).producer();
    afterThisFile(() => producer.disconnect());
    await producer.connect();
    const message = { key: 'a', headers: { ce_id: '1' }, value: JSON.stringify({ taken: 46 }) };
    await producer.send({ topic, messages: [message, { key: 'b', value: 'plain' }] });

    const collector = await collectMessages([topic]);
    const messages = await collector.waitFor((all) => all.length === 2);

    expect(messages.map(({ value }) => value)).toEqual(
      expect.arrayContaining([{ taken: 46 }, 'plain']),
    );
    expect(collector.withHeader('ce_id', '1')).toMatchObject([
      { topic, key: 'a', value: { taken: 46 } },
    ]);
  });
});
