import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  connectKafka,
  makeTopics,
  testKafkaBrokers,
  testLockedBrokers,
  testPrefixes,
  uniqueName,
  workspaceRoot,
} from '@regional-events/testing';
import { Kafka, logLevel } from 'kafkajs';

const prefixes = testPrefixes();
const [events, series] = ['events.event.v1', 'events.series.v1'].map(
  (topic) => `${prefixes.topic}${topic}`,
) as [string, string];
const name = uniqueName('consumer')
  .toLowerCase()
  .replaceAll(/[^a-z0-9-]/g, '');
const locked = testLockedBrokers();
const everywhere = locked === undefined ? describe.skip : describe;

async function consumers(...args: readonly string[]) {
  const script = join(workspaceRoot(), 'deploy/topics/consumers.mjs');
  const env = {
    PATH: process.env['PATH'],
    KAFKA_BROKERS: testKafkaBrokers().join(','),
    TOPIC_PREFIX: prefixes.topic,
    GROUP_PREFIX: prefixes.group,
  };
  const options = [script, ...args];
  return promisify(execFile)(process.execPath, options, { env });
}

function as(settings: string): Kafka {
  const found = new Map(settings.split('\n').map((line) => line.split('=', 2) as [string, string]));
  return new Kafka({
    clientId: 'tests',
    brokers: (found.get('KAFKA_BROKERS') ?? '').split(','),
    logLevel: logLevel.NOTHING,
    sasl: {
      mechanism: 'scram-sha-512',
      username: found.get('KAFKA_SASL_USERNAME') ?? '',
      password: found.get('KAFKA_SASL_PASSWORD') ?? '',
    },
    retry: { initialRetryTime: 100, retries: 6 }, // the first group of all has to wait for the topic of offsets
  });
}

async function readOne(kafka: Kafka, topic: string, groupId = `${name}.test`): Promise<string> {
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false });
  const read = Promise.withResolvers<string>();
  consumer.on(consumer.events.CRASH, ({ payload }) => read.reject(payload.error));
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachMessage: async ({ message }) => read.resolve(String(message.value)),
    });
    return await read.promise;
  } finally {
    await consumer.disconnect();
  }
}

everywhere('A consumer outside', () => {
  let settings: string;

  beforeAll(async () => {
    await makeTopics([events, series]);
    const producer = (await connectKafka()).producer();
    await producer.connect();
    await producer.send({ topic: events, messages: [{ value: 'told' }] });
    await producer.disconnect();
    const added = await consumers(
      'add',
      name,
      '--topics',
      'events.event.v1',
      '--brokers',
      locked ?? '',
    );
    settings = added.stdout;
  });

  it('reads by the settings that it is given the topics that it may, and no others', async () => {
    expect(await readOne(as(settings), events)).toBe('told');
    await expect(readOne(as(settings), series)).rejects.toThrow(/not authorized/i);
    const foreign = readOne(as(settings), events, `${prefixes.group}events`);
    await expect(foreign).rejects.toThrow(/not authorized|group coordinator/i);
  });

  it('writes nothing', async () => {
    const producer = as(settings).producer();
    await producer.connect();
    const sent = producer.send({ topic: events, messages: [{ value: 'forged' }] });
    await expect(sent).rejects.toThrow(/not authorized/i);
    await producer.disconnect();
  });

  it('is known by its name, takes none of the platform, and no topic that is not public', async () => {
    expect((await consumers('list')).stdout.split('\n')).toContain(name);
    await expect(consumers('add', 'admin')).rejects.toMatchObject({ code: 2 });
    await expect(consumers('add', name, '--topics', 'events.event.v1.dead')).rejects.toMatchObject({
      code: 2,
    });
    await expect(consumers('revoke', 'nobody-knows-this')).rejects.toMatchObject({ code: 1 });
  });

  it('is not let in any more once it was revoked', async () => {
    await consumers('revoke', name);
    await expect(readOne(as(settings), events)).rejects.toThrow(/authentication failed/i);
  });
});
