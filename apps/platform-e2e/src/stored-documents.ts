import { createHash } from 'node:crypto';
import {
  eventually,
  testMongoServer,
  type RunningPlatform,
  type ServiceName,
} from '@regional-events/testing';
import mongoose from 'mongoose';

const services: readonly ServiceName[] = [
  'organisations',
  'events',
  'registrations',
  'notifications',
];
/** What a worker notes of itself. */
const bookkeeping: readonly string[] = ['worker_status', 'outbox_leases'];

/** Of each collection how many documents it holds, and a hash over all of them. */
export type StoredDocuments = Readonly<
  Record<string, { readonly count: number; readonly hash: string }>
>;

const LOOK_MS = 1000;
const EQUAL_LOOKS = 3;

/** What the services have stored once every outbox is empty and nothing changes any more. */
export async function storedDocuments(platform: RunningPlatform): Promise<StoredDocuments> {
  const connection = await mongoose.createConnection(testMongoServer()).asPromise();
  const looks: string[] = [];
  try {
    await eventually(
      async () => {
        looks.push(JSON.stringify(await look(connection, platform.prefixes.database)));
        const last = looks.slice(-EQUAL_LOOKS);
        return last.length === EQUAL_LOOKS && new Set(last).size === 1 && !isWaiting(last[0] ?? '');
      },
      { every: LOOK_MS },
    );
    return JSON.parse(looks.at(-1) ?? '{}') as StoredDocuments;
  } finally {
    await connection.close();
  }
}

function isWaiting(stored: string): boolean {
  const collections = Object.entries(JSON.parse(stored) as StoredDocuments);
  return collections.some(([name, { count }]) => name.endsWith('.outbox') && count > 0);
}

async function look(connection: mongoose.Connection, prefix: string): Promise<StoredDocuments> {
  const stored: Record<string, { count: number; hash: string }> = {};
  for (const service of services) {
    const database = connection.useDb(`${prefix}${service}`);
    const collections = (await database.listCollections()).map(({ name }) => name).toSorted();
    for (const name of collections.filter((one) => !bookkeeping.includes(one))) {
      const documents = await database.collection(name).find().sort({ _id: 1 }).toArray();
      const hash = createHash('sha256').update(JSON.stringify(documents)).digest('hex');
      stored[`${service}.${name}`] = { count: documents.length, hash };
    }
  }
  return stored;
}
