/**
 * Makes the fixture of an old version: adds what its sample lacks to the platform of that version, which runs on empty
 * servers without locks, waits until all is quiet, and writes databases and topics. See the README beside it.
 *
 *   node apps/platform-e2e/old-data/make.mjs <gateway> <mongodb uri> <broker> <folder>
 */
import { once } from 'node:events';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { Kafka, logLevel } from 'kafkajs';
import mongoose from 'mongoose';

const { BSON, MongoClient } = mongoose.mongo;
const [gateway = '', mongoUri = '', broker = '', folder = ''] = process.argv.slice(2);
const services = ['organisations', 'events', 'registrations', 'notifications'];
/** The first client as libs/testing has it: the journeys sign in by it. */
const secretariat = '01890a5d-ac96-774b-bcce-b302099a8057:a-secret-for-tests-alone-0123456789';
/** What processes note of themselves, answers that are kept for a day, and the private key. */
const leftOut = ['worker_status', 'outbox_leases', 'idempotency_answers', 'signing-keys'];

/**
 * @param {string} path
 * @param {object} body
 */
const post = (path, body) => send('POST', path, body);

/**
 * @param {string} method
 * @param {string} path
 * @param {object} body
 * @param {Record<string, string>} headers
 */
async function send(method, path, body, headers = {}) {
  const response = await fetch(`${gateway}${path}`, {
    method,
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': method === 'PATCH' ? 'application/merge-patch+json' : 'application/json',
      'idempotency-key': crypto.randomUUID(),
      ...headers,
    },
    body: JSON.stringify(body),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${path}: ${response.status} ${text}`);
  return text === '' ? {} : JSON.parse(text);
}

async function signedIn() {
  const response = await fetch(`${gateway}/v1/oauth/token`, {
    method: 'POST',
    headers: { authorization: `Basic ${Buffer.from(secretariat).toString('base64')}` },
    body: new URLSearchParams({ grant_type: 'client_credentials' }),
  });
  return (await response.json()).access_token;
}

const token = await signedIn();

/** What was done before later versions kept more of it: a retirement, a revocation, a cancellation, a zone as it was typed. */
async function addWhatTheSampleLacks() {
  const names = { en: 'An organisation that was retired' };
  const retired = await post('/v1/organisations', {
    code: 'OLD-RETIRED',
    kind: 'ngo',
    names,
    country: null,
  });
  const affiliations = [
    { organisationId: retired.id, position: 'Adviser', from: '2020-01-01', to: null },
  ];
  await post('/v1/people', {
    givenName: 'Neda',
    familyName: 'Izmišljena',
    email: 'neda@example.org',
    languages: ['sr-Latn'],
    affiliations,
  });
  const path = `/v1/organisations/${retired.id}`;
  await send('PATCH', path, { status: 'retired' }, { 'if-match': '"1"' });
  const client = { name: 'A client that was revoked', role: 'partner', scopes: ['events:read'] };
  const revoked = await post('/v1/clients', { ...client, organisationId: retired.id });
  await post(`/v1/clients/${revoked.id}/revoke`, {});
  const cancelled = await post('/v1/events', training('A training that was cancelled'));
  await post(`/v1/events/${cancelled.id}/publish`, {});
  await pause(3_000); // its seat plan opens
  await post(`/v1/events/${cancelled.id}/cancel`, {});
  const typed = {
    ...training('A training with its zone as it was typed'),
    timeZone: 'europe/skopje',
  };
  const kept = await post('/v1/events', typed);
  await post(`/v1/events/${kept.id}/publish`, {});
}

/** @param {string} title */
function training(title) {
  const at = (/** @type {number} */ days) => new Date(Date.now() + days * 86_400_000).toISOString();
  return {
    kind: 'training',
    title: { en: title },
    venue: { name: 'A hotel', city: 'Skopje', country: 'MK' },
    timeZone: 'Europe/Skopje',
    days: [{ date: at(40).slice(0, 10), startTime: '09:00', endTime: '16:00' }],
    capacity: 2,
    registration: { opensAt: at(-1), closesAt: at(30) },
  };
}

/** @param {import('mongoose').mongo.MongoClient} client */
async function quiet(client) {
  let before = '';
  for (let equal = 0; equal < 5; await pause(1_000)) {
    const counts = services.map(async (name) => {
      const database = client.db(name);
      const rows = await database.collection('outbox').countDocuments();
      return [rows, await database.collection('inbox_marks').find().toArray()];
    });
    const now = JSON.stringify(await Promise.all(counts));
    const waits = JSON.parse(now).some(([/** @type {number} */ rows]) => rows > 0);
    equal = now === before && !waits ? equal + 1 : 0;
    before = now;
  }
}

/** @param {string} name @param {unknown} content */
async function write(name, content) {
  const text = BSON.EJSON.stringify(content, { relaxed: false });
  const zipped = gzipSync(text, { level: 9 });
  await writeFile(join(folder, `${name}.ejson.gz`), zipped);
  console.log(`${name}: ${zipped.length} bytes`);
}

/** @param {import('mongoose').mongo.MongoClient} client */
async function dumpDatabases(client) {
  for (const name of services) {
    const database = client.db(name);
    /** @type {Record<string, unknown[]>} */
    const collections = {};
    for (const { name: collection } of await database.listCollections().toArray()) {
      if (leftOut.includes(collection)) continue;
      collections[collection] = await database
        .collection(collection)
        .find()
        .sort({ _id: 1 })
        .toArray();
    }
    await write(name, collections);
  }
}

async function dumpTopics() {
  const kafka = new Kafka({ clientId: 'old-data', brokers: [broker], logLevel: logLevel.ERROR });
  const admin = kafka.admin();
  await admin.connect();
  const topics = (await admin.listTopics()).filter((name) =>
    services.includes(name.split('.')[0] ?? ''),
  );
  const ends = await Promise.all(topics.map((topic) => admin.fetchTopicOffsets(topic)));
  let left = ends.flat().reduce((sum, { high, low }) => sum + Number(high) - Number(low), 0);
  await admin.disconnect();
  const consumer = kafka.consumer({ groupId: `old-data-${crypto.randomUUID()}` });
  await consumer.connect();
  await consumer.subscribe({ topics, fromBeginning: true });
  /** @type {{ topic: string, partition: number, offset: number, key: unknown, value: unknown, headers: unknown }[]} */
  const records = [];
  const read = new AbortController();
  await consumer.run({
    eachMessage: async ({ topic, partition, message: { key, value, headers = {}, offset } }) => {
      const texts = Object.entries(headers).map(([name, text]) => [name, String(text)]);
      records.push({
        topic,
        partition,
        offset: Number(offset),
        key: key?.toString() ?? null,
        value: value?.toString() ?? null,
        headers: Object.fromEntries(texts),
      });
      left -= 1;
      if (left === 0) read.abort();
    },
  });
  await once(read.signal, 'abort');
  await consumer.disconnect();
  const place = (/** @type {(typeof records)[number]} */ { topic, partition, offset }) =>
    `${topic} ${partition} ${String(offset).padStart(9, '0')}`;
  records.sort((a, b) => (place(a) < place(b) ? -1 : 1));
  await write('topics', records);
}

const client = await MongoClient.connect(mongoUri);
await mkdir(folder, { recursive: true });
await addWhatTheSampleLacks();
await quiet(client);
await dumpDatabases(client);
await dumpTopics();
await writeFile(join(folder, 'made-at'), `${new Date().toISOString()}\n`);
await client.close();
