import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';
import type { StartOptions, TestServers } from './test-servers.ts';

/** Servers that somebody else runs: used as they are, and left without what this run stored. */
export function givenServers({ runId }: StartOptions): TestServers {
  const mongoUri = process.env['MONGODB_URI'] ?? '';
  const kafkaBrokers = process.env['KAFKA_BROKERS'] ?? '';
  return {
    mongoUri,
    kafkaBrokers,
    async close() {
      await Promise.all([
        dropDatabases(mongoUri, `t${runId}`),
        dropTopics(kafkaBrokers, `t${runId}`),
      ]);
    },
  };
}

async function dropDatabases(uri: string, prefix: string): Promise<void> {
  const connection = await mongoose
    .createConnection(uri, { serverSelectionTimeoutMS: 5000 })
    .asPromise();
  try {
    const { databases } = await connection.listDatabases();
    for (const { name } of databases) {
      if (name.startsWith(prefix)) await connection.useDb(name).dropDatabase();
    }
  } finally {
    await connection.close();
  }
}

async function dropTopics(brokers: string, prefix: string): Promise<void> {
  const kafka = new Kafka({
    clientId: 'tests',
    brokers: brokers.split(','),
    logLevel: logLevel.NOTHING,
  });
  const admin = kafka.admin();
  await admin.connect();
  try {
    const topics = (await admin.listTopics()).filter((topic) => topic.startsWith(prefix));
    if (topics.length > 0) await admin.deleteTopics({ topics });
    const groups = (await admin.listGroups()).groups.map(({ groupId }) => groupId);
    const mine = groups.filter((group) => group.startsWith(prefix));
    if (mine.length > 0) await admin.deleteGroups(mine);
  } finally {
    await admin.disconnect();
  }
}
