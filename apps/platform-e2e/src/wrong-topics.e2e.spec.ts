import { afterAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  connectKafka,
  ensureTopics,
  eventually,
  freePort,
  startService,
  testKafkaBrokers,
  testMongoServer,
  testPrefixes,
  uniqueName,
  type RunningService,
} from '@regional-events/testing';
import { ConfigResourceTypes, type Admin } from 'kafkajs';

const prefixes = testPrefixes();
const admin: Admin = (await connectKafka()).admin();
let settings: Record<string, string>;
let service: RunningService | undefined;

beforeEach(async () => {
  const prefix = uniqueName(prefixes.topic);
  settings = {
    MONGODB_URI: testMongoServer(),
    DATABASE_PREFIX: prefixes.database,
    KAFKA_BROKERS: testKafkaBrokers().join(','),
    TOPIC_PREFIX: prefix,
    GROUP_PREFIX: prefix,
    ROLE: 'worker',
    PORT: '0',
  };
  await admin.connect();
  await ensureTopics(settings);
});

afterAll(() => admin.disconnect());

/** What a worker of the events service says at its end; it may end before or after it listens. */
async function lastWords(): Promise<string> {
  try {
    service = await startService('events', { env: settings });
  } catch (error) {
    return String(error);
  }
  const { logs } = service;
  const ended = () => service?.ended;
  const how = await eventually(ended, {
    until: (end?: string) => end !== undefined,
  });
  return `${how} ${logs.tail()}`;
}

const named = (topic: string) => `${settings['TOPIC_PREFIX']}${topic}`;

describe('a worker ends, and says why', () => {
  it('when partitions were added to a topic', async () => {
    const topic = named('organisations.organisation.v1');
    await admin.createPartitions({ topicPartitions: [{ topic, count: 13 }] });
    const words = await lastWords();
    expect(words).toContain(`${topic} has partitions: 13 instead of 12`);
    expect(words).toContain('exit code 1');
  });

  it('when a topic would forget', async () => {
    const name = named('events.event.v1');
    const configEntries = [{ name: 'retention.ms', value: '604800000' }];
    const resource = { type: ConfigResourceTypes.TOPIC, name, configEntries };
    await admin.alterConfigs({ validateOnly: false, resources: [resource] });
    expect(await lastWords()).toContain(`${name} has retention.ms=604800000 instead of -1`);
  });

  it('when the topic for its dead letters is not there', async () => {
    const dead = named(`registrations.seat-plan.v1.${settings['GROUP_PREFIX']}events.dead`);
    await admin.deleteTopics({ topics: [dead] });
    expect(await lastWords()).toContain(`${dead} is missing`);
  });
});

describe('a worker waits', () => {
  it('while no broker can be reached, and says so', async () => {
    const env = { ...settings, KAFKA_BROKERS: `127.0.0.1:${await freePort()}` };
    const waiting = await startService('events', { env });
    const said = await eventually(() => waiting.logs.withField('what', 'consumer start'), {
      until: (lines: readonly unknown[]) => lines.length > 0,
    });
    expect(said[0]?.text).toContain('ECONNREFUSED');
    expect(waiting.ended).toBeUndefined();
  });
});
