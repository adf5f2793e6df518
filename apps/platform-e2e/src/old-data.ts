import { randomBytes } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  connectKafka,
  ensureTopics,
  startPlatform,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
  workspaceRoot,
  type RunningPlatform,
  type ServiceName,
} from '@regional-events/testing';
import { exportJWK, generateKeyPair } from 'jose';
import mongoose from 'mongoose';

type Stored = Readonly<Record<string, unknown>> & { readonly _id: string };
/** Every collection of one database with its documents. */
type Dump = Readonly<Record<string, readonly Stored[]>>;

interface DumpedRecord {
  readonly topic: string;
  readonly partition: number;
  readonly key: string | null;
  readonly value: string | null;
  readonly headers: Readonly<Record<string, string>>;
}

const services: readonly ServiceName[] = [
  'organisations',
  'events',
  'registrations',
  'notifications',
];
const folder = (commit: string) => join(workspaceRoot(), 'apps/platform-e2e/old-data', commit);

export interface OldPlatform {
  readonly platform: RunningPlatform;
  /** What was stored before this version started on it. */
  readonly before: Readonly<Record<ServiceName, Dump>>;
}

/**
 * The platform of this version, started on what the version of that commit had stored, an hour after that was dumped: the
 * events that were to come then are still to come.
 */
export async function startOnDataOf(commit: string): Promise<OldPlatform> {
  const dumps = await Promise.all(services.map((name) => dumped<Dump>(commit, name)));
  const [organisations = {}, events = {}, registrations = {}, notifications = {}] = dumps;
  const before = { organisations, events, registrations, notifications };
  await Promise.all([restoreDatabases(before), fillTopics(await dumped(commit, 'topics'))]);
  const madeAt = (await readFile(join(folder(commit), 'made-at'), 'utf8')).trim();
  const clock = join(workspaceRoot(), 'apps/platform-e2e/old-data/clock.mjs');
  const platform = await startPlatform({
    nodeArgs: ['--import', clock],
    env: { OLD_DATA_MADE_AT: madeAt },
  });
  return { platform, before };
}

async function dumped<T>(commit: string, name: string): Promise<T> {
  const text = gunzipSync(await readFile(join(folder(commit), `${name}.ejson.gz`))).toString();
  return mongoose.mongo.BSON.EJSON.parse(text) as T;
}

async function restoreDatabases(dumps: Readonly<Record<ServiceName, Dump>>): Promise<void> {
  const client = await mongoose.mongo.MongoClient.connect(testMongoServer());
  try {
    for (const service of services) {
      const database = client.db(`${testPrefixes().database}${service}`);
      for (const [name, documents] of Object.entries(dumps[service])) {
        const collection = await database.createCollection<Stored>(name);
        if (documents.length > 0) await collection.insertMany([...documents]);
      }
    }
    const keys = client.db(`${testPrefixes().database}organisations`).collection('signing-keys');
    await keys.insertOne(await plainSigningKey());
  } finally {
    await client.close();
  }
}

/** No private key is committed. This one is stored as versions up to 2026-11-29 did: open, and without times. */
async function plainSigningKey() {
  const { privateKey, publicKey } = await generateKeyPair('ES256', { extractable: true });
  const kid = randomBytes(12).toString('base64url');
  const about = { kid, alg: 'ES256', use: 'sig' };
  const privateJwk = { ...(await exportJWK(privateKey)), ...about };
  const publicJwk = { ...(await exportJWK(publicKey)), ...about };
  return { _id: 1 as never, kid, privateJwk, publicJwk };
}

async function fillTopics(records: readonly DumpedRecord[]): Promise<void> {
  const { topic: prefix, group } = testPrefixes();
  const settings = { TOPIC_PREFIX: prefix, GROUP_PREFIX: group };
  await ensureTopics({ ...settings, KAFKA_BROKERS: testKafkaBrokers().join(',') });
  const producer = (await connectKafka()).producer();
  await producer.connect();
  const topicMessages = [...Map.groupBy(records, ({ topic }) => topic)].map(([topic, own]) => ({
    topic: `${prefix}${topic}`,
    messages: own.map(({ partition, key, value, headers }) => ({ partition, key, value, headers })),
  }));
  await producer.sendBatch({ topicMessages });
  await producer.disconnect();
}
