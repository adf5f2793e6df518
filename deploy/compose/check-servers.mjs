/**
 * Tries, from the network of the servers and with the passwords of each service, what the locks must refuse. Run by
 * check-running.mjs in a container that reads every key; what is tried first is what must go well, so that a refusal means something.
 */
import { readFileSync } from 'node:fs';
import mongoose from 'mongoose';
import { createKafka, kafkaOptions } from '@regional-events/platform-kafka';
import { services } from '../local/locks/principals.mjs';

/** @typedef {typeof services[number]} Service */
/** @typedef {{ username: string, password: string }} Account */

const refusal = /not authorized|requires authentication|authentication failed|group coordinator/i;
const withinMs = 20_000;
let failed = 0;

/** @param {string} what @param {boolean} held @param {unknown} [why] */
function say(what, held, why) {
  if (!held) failed += 1;
  process.stdout.write(`${held ? 'ok    ' : 'FAILED'} ${what}${held ? '' : `: ${String(why)}`}\n`);
}

/** @param {string} what @param {() => Promise<unknown>} work */
const goesWell = (what, work) =>
  work().then(
    () => say(what, true),
    (error) => say(what, false, error),
  );

/** @param {string} what @param {() => Promise<unknown>} work @param {RegExp} [words] */
const isRefused = (what, work, words = refusal) =>
  work().then(
    () => say(what, false, 'it was done'),
    (error) => say(what, words.test(String(error)), error),
  );

/** @param {Service} name @param {'mongodb' | 'kafka'} server @returns {Account} */
const accountOf = (name, server) => ({
  username: name,
  password: readFileSync(`/keys/${name}/${server}-password`, 'utf8').trim(),
});

/** @param {Account | undefined} auth @param {(client: mongoose.mongo.MongoClient) => Promise<unknown>} work */
async function atMongo(auth, work) {
  const client = new mongoose.mongo.MongoClient('mongodb://mongo:27017/?replicaSet=rs0', {
    serverSelectionTimeoutMS: withinMs,
    ...(auth && { auth, authSource: 'admin' }),
  });
  try {
    return await work(client);
  } finally {
    await client.close();
  }
}

/** @param {Account | undefined} account */
const kafkaAs = (account) =>
  createKafka(
    kafkaOptions(
      {
        KAFKA_BROKERS: ['kafka:19092'],
        KAFKA_SSL: false,
        KAFKA_SSL_CA_FILE: undefined,
        KAFKA_SASL_MECHANISM: account && 'scram-sha-512',
        KAFKA_SASL_USERNAME: account?.username,
        KAFKA_SASL_PASSWORD: account?.password,
      },
      'checks',
    ),
    () => undefined,
  );

/** @param {Account | undefined} account @param {string} topic */
async function write(account, topic) {
  const producer = kafkaAs(account).producer({ retry: { retries: 0 } });
  try {
    await producer.connect();
    await producer.send({ topic, messages: [{ key: 'check', value: '{}' }] });
  } finally {
    await producer.disconnect();
  }
}

/** @param {Account} account @param {string} topic @param {string} groupId until the first fetch came, or was refused */
async function read(account, topic, groupId) {
  const consumer = kafkaAs(account).consumer({ groupId, allowAutoTopicCreation: false });
  const done = Promise.withResolvers();
  consumer.on(consumer.events.FETCH, () => done.resolve(undefined));
  consumer.on(consumer.events.CRASH, ({ payload }) => done.reject(payload.error));
  const late = setTimeout(() => done.reject(new Error('no answer')), withinMs);
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({ autoCommit: false, eachMessage: () => Promise.resolve() });
    await done.promise;
  } finally {
    clearTimeout(late);
    await consumer.disconnect();
  }
}

async function checkMongo() {
  /** @param {Account | undefined} account @param {string} database */
  const look = (account, database) =>
    atMongo(account, (client) => client.db(database).collection('outbox').findOne());
  for (const service of services) {
    const account = accountOf(service, 'mongodb');
    await goesWell(`MongoDB: ${service} reads its own database`, () => look(account, service));
    for (const other of services.filter((name) => name !== service)) {
      await isRefused(`MongoDB: ${service} does not read ${other}`, () => look(account, other));
      await isRefused(`MongoDB: ${service} does not write to ${other}`, () =>
        atMongo(account, (client) => client.db(other).collection('check').insertOne({})),
      );
    }
    await isRefused(`MongoDB: nobody reads ${service} without a name`, () =>
      look(undefined, service),
    );
    await isRefused(`MongoDB: nobody reads ${service} with a wrong password`, () =>
      look({ ...account, password: 'wrong' }, service),
    );
  }
}

const topics = /** @type {const} */ ({
  organisations: 'organisations.client.v1',
  events: 'events.event.v1',
  registrations: 'registrations.registration.v1',
});

async function checkKafka() {
  const events = accountOf('events', 'kafka');
  const heard = 'organisations.organisation.v1';
  await goesWell('Kafka: events reads what it hears of', () =>
    read(events, heard, `events.replay.check-${Date.now()}`),
  );
  await isRefused('Kafka: events has no part in the group of registrations', () =>
    read(events, heard, 'registrations'),
  );
  for (const service of services) {
    const account = accountOf(service, 'kafka');
    for (const [owner, topic] of Object.entries(topics)) {
      if (owner === service) continue;
      await isRefused(`Kafka: ${service} forges no record of ${owner}`, () =>
        write(account, topic),
      );
    }
    await isRefused(`Kafka: nobody comes in as ${service} with a wrong password`, () =>
      write({ ...account, password: 'wrong' }, topics.events),
    );
  }
  await isRefused(
    'Kafka: nobody comes in without a name',
    () => write(undefined, topics.events),
    /connection|disconnected/i,
  );
}

await checkMongo();
await checkKafka();
process.exitCode = failed === 0 ? 0 : 1;
