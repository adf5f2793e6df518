import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import {
  deadLetterTopic,
  defineTopic,
  messageType,
  payload,
} from '@regional-events/contracts-envelope';
import { newIdAfter, newId, type CommandContext } from '@regional-events/kernel';
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
import { z } from 'zod';
import { openDatabase } from './open-database.ts';
import type { ServiceDefinition } from './service-definition.ts';
import { createWorker, type Worker } from './worker.ts';

const thingTopic = defineTopic({
  service: 'tests',
  aggregate: 'thing',
  schemas: { counted: payload({ count: z.int() }) },
});
const COUNTED = messageType('thing', 'counted');
const context: CommandContext = {
  actor: { clientId: 'c', role: 'secretariat', organisationId: null, scopes: [] },
  correlationId: 'correlation',
  traceparent: '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01',
};

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
async function commitLine(subject: string, length: number): Promise<void> {
  let last: string | null = null;
  for (let sequence = 1; sequence <= length; sequence += 1) {
    const id: string = newIdAfter(last);
    last = id;
    const recorded = { id, sequence, occurredAt: new Date() };
    const message = toMessage(
      thingTopic,
      { name: 'counted', subject, recorded, data: { count: sequence } },
      context,
    );
    await new MongoUnitOfWork(connection).run(context, () =>
      new MongoOutbox(connection).append([message]),
    );
  }
}

async function effectsOf(subject: string): Promise<number[]> {
  const rows = await effects.find({ subject }).sort({ _id: 1 }).lean<Effect[]>();
  return rows.map(({ sequence }) => sequence);
}

beforeAll(async () => {
  connection = await openDatabase(definition, config, logger);
  effects = modelOf<Effect>(connection, 'effects', {
    _id: String,
    subject: String,
    sequence: Number,
  });
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
    for (const subject of subjects) {
      expect(
        await eventually(() => effectsOf(subject), {
          within: 20_000,
          until: (list: number[]) => list.length >= 20,
        }),
      ).toEqual(wanted);
    }
  });

  it('shows outside consumers CloudEvents whose key, subject and sequence agree', async () => {
    const subject = newId();
    await commitLine(subject, 2);
    const collector = await collectMessages([`${topic}${thingTopic.topic}`]);
    const all = await collector.waitFor(
      () => collector.withHeader('ce_subject', subject).length >= 2,
    );
    const [first, second] = all.filter(({ key }) => key === subject);
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
    const list = await eventually(() => effectsOf(subject), {
      within: 20_000,
      until: (rows: number[]) => rows.length >= 5,
    });
    expect(list).toEqual([1, 2, 3, 4, 5]);
  });

  it('leaves an empty outbox, and says that the worker is not behind', async () => {
    const figures = await eventually(() => worker.rows.figures(), {
      until: ({ rows }: { rows: number }) => rows === 0,
    });
    expect(figures.rows).toBe(0);
    const status = new MongoWorkerStatus(connection);
    expect(
      await eventually(() => status.behind(), {
        within: 10_000,
        until: (behind: boolean) => !behind,
      }),
    ).toBe(false);
  });

  it('makes a dead letter of a record that is no message, tells where and why, and goes on', async () => {
    const producer = createKafka(kafkaOptions(config, 'tests'), () => undefined).producer();
    await producer.connect();
    await producer.send({
      topic: `${topic}${thingTopic.topic}`,
      messages: [{ key: 'x', value: '{broken' }],
    });
    await producer.disconnect();
    const kept = () =>
      new MongoSetAside(connection).figures().then(({ deadLetters }) => deadLetters);
    expect(await eventually(kept, { within: 10_000, until: (count: number) => count === 1 })).toBe(
      1,
    );
    const dead = await collectMessages([
      deadLetterTopic(`${topic}${thingTopic.topic}`, `${group}tests`),
    ]);
    const [letter] = await dead.waitFor((messages) => messages.length === 1);
    expect(letter).toMatchObject({
      key: 'x',
      value: '{broken',
      headers: { dead_reason: 'unreadable', dead_topic: thingTopic.topic, dead_attempts: '1' },
    });
    const subject = newId();
    await commitLine(subject, 1);
    expect(
      await eventually(() => effectsOf(subject), {
        within: 10_000,
        until: (list: number[]) => list.length === 1,
      }),
    ).toEqual([1]);
  });

  it('wrote nothing outside a transaction and met nothing fatal', () => {
    expect(lines.filter((line) => line.includes('write-outside-transaction'))).toEqual([]);
    expect(failures).toEqual([]);
  });
});
