import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { deadLetterTopic } from '@regional-events/contracts-envelope';
import { newIdAfter, newId } from '@regional-events/kernel';
import { loadConfig, platformConfig } from '@regional-events/platform-config';
import {
  createKafka,
  deadLetterPlans,
  ensureTopics,
  kafkaOptions,
  topicPlans,
} from '@regional-events/platform-kafka';
import { createLogger } from '@regional-events/platform-logging';
import { toMessage, type IncomingMessage } from '@regional-events/platform-messaging';
import { modelOf } from '@regional-events/platform-mongo';
import {
  MongoDeadLetterDesk,
  MongoOutbox,
  MongoSetAside,
  MongoUnitOfWork,
  MongoWorkerStatus,
} from '@regional-events/platform-mongo-messaging';
import {
  collectMessages,
  eventually,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
} from '@regional-events/testing';
import type { Connection, Model } from 'mongoose';
import { openDatabase } from './open-database.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { context, COUNTED, thingTopic } from './testing/thing-topic.ts';
import { createWorker, type Worker } from './worker.ts';

interface Effect {
  readonly _id: string;
  readonly subject: string;
  readonly sequence: number;
}

const { database, topic, group } = testPrefixes();
const config = loadConfig(platformConfig({}), {
  MONGODB_URI: testMongoServer(),
  DATABASE_PREFIX: database,
  KAFKA_BROKERS: testKafkaBrokers().join(','),
  TOPIC_PREFIX: topic,
  GROUP_PREFIX: group,
  WATCH_WRITES: 'report',
});
const definition: ServiceDefinition = {
  name: 'tests',
  config: platformConfig({}),
  collections: [{ name: 'effects' }],
  api: class {},
  topics: [thingTopic],
};
const lines: string[] = [];
const logger = createLogger({
  name: 'tests',
  level: 'info',
  destination: { write: (line: string) => void lines.push(line) },
});
let connection: Connection;
let effects: Model<Effect>;
let worker: Worker;
const failures: unknown[] = [];
const deadLetters = deadLetterTopic(`${topic}${thingTopic.topic}`, `${group}tests`);
/** Leaves no room for as much as one more header. */
const LARGEST_RECORD = 4_194_100;

function newWorker(): Worker {
  const made = createWorker({
    definition,
    config,
    connection,
    logger,
    published: () => undefined,
    handled: () => undefined,
    fatal: (error) => failures.push(error),
  });
  const handle = async ({ subject, sequence }: IncomingMessage): Promise<void> => {
    await effects.insertMany([{ _id: newId(), subject, sequence }]);
  };
  made.server.addHandler(COUNTED, handle, true, { phase: 'reaction' });
  made.server.listen(() => undefined);
  made.start();
  return made;
}

/** Commits `length` messages of one aggregate, each in a transaction of its own. */
async function commitLine(subject: string, length: number, more = {}): Promise<void> {
  let last: string | null = null;
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const id: string = newIdAfter(last);
    last = id;
    const recorded = { id, sequence, occurredAt: new Date() };
    const message = toMessage(
      thingTopic,
      { name: 'counted', subject, recorded, data: { count: sequence, ...more } },
      context,
    );
    await new MongoUnitOfWork(connection).run(context, () =>
      new MongoOutbox(connection).append([message]),
    );
  }
}

/** Something that no service of ours sends. */
async function sendRecord(key: string, value: string, headers = {}): Promise<void> {
  const producer = createKafka(kafkaOptions(config, 'tests'), () => undefined).producer();
  await producer.connect();
  await producer.send({
    topic: `${topic}${thingTopic.topic}`,
    messages: [{ key, value, headers }],
  });
  await producer.disconnect();
}

async function untilBuried(letters: number): Promise<void> {
  const kept = async () => (await new MongoSetAside(connection).figures()).deadLetters;
  await eventually(kept, { within: 10_000, until: (count: number) => count === letters });
}

async function effectsOf(subject: string): Promise<number[]> {
  const rows = await effects.find({ subject }).sort({ _id: 1 }).lean<Effect[]>();
  return rows.map(({ sequence }) => sequence);
}

function effectsOnceThere(subject: string, count: number): Promise<number[]> {
  const until = (list: number[]) => list.length >= count;
  return eventually(() => effectsOf(subject), { within: 20_000, until });
}

beforeAll(async () => {
  connection = await openDatabase(definition, config, logger);
  const fields = { _id: String, subject: String, sequence: Number };
  effects = modelOf<Effect>(connection, 'effects', fields);
  const admin = createKafka(kafkaOptions(config, 'tests'), () => undefined).admin();
  await admin.connect();
  const plans = [
    ...topicPlans([thingTopic], topic),
    ...deadLetterPlans([thingTopic], `${group}tests`, topic),
  ];
  await ensureTopics(admin, plans, { replication: 1, dryRun: false });
  await admin.disconnect();
  worker = newWorker();
}, 60_000);

afterAll(async () => {
  await worker.stop();
  await connection.dropDatabase();
  await connection.close();
});

jest.setTimeout(60_000);

describe('the message path', () => {
  it('carries what was committed through Kafka to one effect each, in order', async () => {
    const subjects = [newId(), newId(), newId()];
    await Promise.all(subjects.map((subject) => commitLine(subject, 20)));
    const wanted = Array.from({ length: 20 }, (_, index) => index + 1);
    for (const subject of subjects) expect(await effectsOnceThere(subject, 20)).toEqual(wanted);
  });

  it('shows outside consumers CloudEvents whose key, subject and sequence agree', async () => {
    const subject = newId();
    await commitLine(subject, 2);
    const collector = await collectMessages([`${topic}${thingTopic.topic}`]);
    const own = () => collector.withHeader('ce_subject', subject);
    await collector.waitFor(() => own().length >= 2);
    const [first, second] = own();
    expect(first?.headers).toMatchObject({
      ce_specversion: '1.0',
      ce_type: COUNTED,
      ce_source: '/services/tests',
      ce_partitionkey: subject,
      ce_sequence: '00000000000000000001',
      ce_correlationid: 'correlation',
      'content-type': 'application/json',
    });
    expect(second?.value).toEqual({ count: 2, sequence: 2 });
  });

  it('loses nothing that was committed while no worker ran', async () => {
    await worker.stop();
    const subject = newId();
    await commitLine(subject, 5);
    expect(await effectsOf(subject)).toEqual([]);
    worker = newWorker();
    expect(await effectsOnceThere(subject, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('carries a line of messages larger than brokers take unless told, and not many at a time', async () => {
    await worker.stop();
    const subject = newId();
    await commitLine(subject, 5, { words: 'ž'.repeat(700_000) });
    worker = newWorker();
    expect(await effectsOnceThere(subject, 5)).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves an empty outbox, and says that the worker is not behind', async () => {
    const rows = async () => (await worker.rows.figures()).rows;
    expect(await eventually(rows, { until: (count: number) => count === 0 })).toBe(0);
    const status = new MongoWorkerStatus(connection);
    const until = (behind: boolean) => !behind;
    expect(await eventually(() => status.behind(), { within: 10_000, until })).toBe(false);
  });

  it('makes a dead letter of a record that is no message, tells where and why, and goes on', async () => {
    // no field of a document could have some of these names
    const headers = { 'a\u0000b': '1', _bsontype: '2', $set: '3', 'a.b': '4', '': '5' };
    await sendRecord('x', '{broken', headers);
    await untilBuried(1);
    const dead = await collectMessages([deadLetters]);
    const [letter] = await dead.waitFor((messages) => messages.length === 1);
    expect(letter).toMatchObject({
      key: 'x',
      value: '{broken',
      headers: { ...headers, dead_reason: 'unreadable', dead_topic: thingTopic.topic },
    });
    const desk = new MongoDeadLetterDesk(connection);
    const [kept] = (await desk.list({ limit: 1 })).data;
    expect(await desk.find(kept?.id ?? '')).toMatchObject({ headers, times: 1 });
    const subject = newId();
    await commitLine(subject, 1);
    expect(await effectsOnceThere(subject, 1)).toEqual([1]);
  });

  it('makes a dead letter also of a record as large as the broker takes one', async () => {
    const value = '{'.repeat(LARGEST_RECORD);
    await sendRecord('large', value);
    await untilBuried(2);
    const dead = await collectMessages([deadLetters]);
    const letters = await dead.waitFor((messages) => messages.length === 2);
    expect(letters.map(({ key }) => key)).toEqual(['x', 'large']);
  });

  it('wrote nothing outside a transaction and met nothing fatal', () => {
    expect(lines.filter((line) => line.includes('write-outside-transaction'))).toEqual([]);
    expect(failures).toEqual([]);
  });
});
