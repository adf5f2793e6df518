import { afterEach, describe, expect, it } from '@jest/globals';
import {
  allowedMs,
  connectKafka,
  eventually,
  makeTopics,
  startPlatform,
  uniqueName,
} from '@regional-events/testing';
import type { Admin } from 'kafkajs';
import mongoose from 'mongoose';
import { faultServers } from './fault-servers.ts';

const servers = faultServers();
afterEach(() => servers.heal());

/** Of the partition that has the fewest. */
async function copiesInStep(admin: Admin, topic: string): Promise<number> {
  const { topics } = await admin.fetchTopicMetadata({ topics: [topic] });
  return Math.min(...topics.flatMap(({ partitions }) => partitions.map(({ isr }) => isr.length)));
}

describe('the servers of a fault run', () => {
  it('carry a platform with two of each service', async () => {
    const platform = await startPlatform({ instances: 2, roles: 'apart' });
    expect(platform.processes.size).toBe(17);
    expect(platform.process('events-worker-2').ended).toBeUndefined();
    const { status } = await platform.asSecretariat().get('/v1/me');
    expect(status).toBe(200);
  });

  it('go on without any one broker', async () => {
    const topic = uniqueName('kept');
    await makeTopics([topic]);
    const kafka = await connectKafka();
    const admin = kafka.admin();
    const producer = kafka.producer({ retry: { retries: 10, maxRetryTime: 1_000 } });
    await Promise.all([admin.connect(), producer.connect()]);
    for (const broker of servers.kafka) {
      await broker.kill();
      const startedAt = Date.now();
      const messages = [{ value: broker.name }];
      const reply = await producer.send({ topic, acks: -1, messages });
      expect(reply).toMatchObject([{ errorCode: 0 }]);
      const took = Date.now() - startedAt;
      expect(took).toBeLessThan(allowedMs(15_000));
      await broker.restart();
      // one broker may be away, not a second one while the first still catches up
      await eventually(() => copiesInStep(admin, topic), {
        until: (copies: number) => copies === servers.kafka.length,
      });
    }
    await Promise.all([admin.disconnect(), producer.disconnect()]);
  });

  it('keep what MongoDB committed through a kill', async () => {
    const connection = await mongoose.createConnection(servers.mongoUri).asPromise();
    const notes = connection.useDb(uniqueName('kept')).collection('notes');
    await notes.insertOne({ at: 1 }, { writeConcern: { w: 'majority', journal: true } });
    await servers.mongo.kill();
    await servers.mongo.heal();
    expect(await eventually(() => notes.countDocuments({}))).toBe(1);
    await connection.close();
  });
});
