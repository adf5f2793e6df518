import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { defineTopic } from '@regional-events/contracts-envelope';
import { connectKafka, eventually, testPrefixes, uniqueName } from '@regional-events/testing';
import type { Admin, ITopicConfig } from 'kafkajs';
import { deadLetterPlans, topicPlans } from './topic-plans.ts';
import { checkTopics, ensureTopics, WrongTopicsError } from './topics.ts';

const contract = defineTopic({ service: 'tests', aggregate: 'thing', schemas: {} });
const asUsual = { replication: 1, dryRun: false };
let admin: Admin;

beforeAll(async () => {
  admin = (await connectKafka()).admin();
  await admin.connect();
});

afterAll(() => admin.disconnect());

/** Plans under a prefix that nobody else has. */
function plansOfOneGroup() {
  const prefix = uniqueName(testPrefixes().topic);
  return [
    ...topicPlans([contract], prefix),
    ...deadLetterPlans([contract], `${prefix}group`, prefix),
  ];
}

/** Until the broker knows what the controller has made: kafkajs itself gives up waiting for that at once. */
async function make(topic: ITopicConfig): Promise<void> {
  await admin.createTopics({ topics: [topic], waitForLeaders: false });
  const isKnown = () =>
    admin.fetchTopicMetadata({ topics: [topic.topic] }).then(
      () => true,
      () => false,
    );
  await eventually(isKnown, { until: (known: boolean) => known });
}

async function differences(check: Promise<unknown>): Promise<readonly string[]> {
  const error = await check.then(
    () => undefined,
    (reason: unknown) => reason,
  );
  return error instanceof WrongTopicsError ? error.differences : [];
}

describe('the topics of the platform', () => {
  it('are made once, also by two who make them at the same moment, and are as they must be', async () => {
    const plans = plansOfOneGroup();
    const names = plans.map(({ name }) => name);
    await Promise.all([ensureTopics(admin, plans, asUsual), ensureTopics(admin, plans, asUsual)]);
    const again = await ensureTopics(admin, plans, asUsual);
    expect(again).toEqual({ made: [], there: names });
    const { topics } = await admin.fetchTopicMetadata({ topics: names });
    const partitions = topics.map((topic) => [topic.name, topic.partitions.length]);
    expect(Object.fromEntries(partitions)).toEqual({ [names[0]!]: 12, [names[1]!]: 1 });
  });

  it('are only named by a dry run', async () => {
    const plans = plansOfOneGroup();
    const { made } = await ensureTopics(admin, plans, { ...asUsual, dryRun: true });
    expect(made).toEqual(plans.map(({ name }) => name));
    expect(await differences(checkTopics(admin, plans))).toEqual(
      plans.map(({ name }) => `${name} is missing`),
    );
  });

  it('name the dead letters of a group after the topic and the group', () => {
    const names = deadLetterPlans([contract], 'here.events', 'here.').map(({ name }) => name);
    expect(names).toEqual(['here.tests.thing.v1.here.events.dead']);
  });
});

describe('a topic that differs', () => {
  it('is refused with every difference, and nothing is made beside it', async () => {
    const [wrong, missing] = plansOfOneGroup();
    const configEntries = [
      { name: 'cleanup.policy', value: 'compact' },
      { name: 'retention.ms', value: '60000' },
      { name: 'retention.bytes', value: '1000000' },
      { name: 'min.insync.replicas', value: '2' },
    ];
    await make({ topic: wrong!.name, numPartitions: 13, replicationFactor: 1, configEntries });
    const options = { ...asUsual, replication: 3, exactly: true };
    const refusal = ensureTopics(admin, [wrong!, missing!], options);
    await expect(refusal).rejects.toMatchObject({ missing: [missing!.name] });
    expect(await differences(refusal)).toEqual([
      `${wrong!.name} has partitions: 13 instead of 12`,
      `${wrong!.name} has cleanup.policy=compact instead of delete`,
      `${wrong!.name} has retention.ms=60000 instead of -1`,
      `${wrong!.name} has retention.bytes=1000000 instead of -1`,
      `${wrong!.name} has max.message.bytes=1048588 instead of 4194304`,
      `${wrong!.name} has compression.type=producer instead of uncompressed`,
      `${wrong!.name} has message.timestamp.after.max.ms=3600000 instead of 9223372036854775807`,
      `${wrong!.name} has copies: 1 instead of 3`,
      `${wrong!.name} has min.insync.replicas=2 instead of 1`,
    ]);
    expect(await admin.listTopics()).not.toContain(missing!.name);
  });

  it('is told by a dry run together with what is missing', async () => {
    const [wrong, missing] = plansOfOneGroup();
    await make({ topic: wrong!.name, numPartitions: 13, replicationFactor: 1 });
    const refusal = ensureTopics(admin, [wrong!, missing!], { ...asUsual, dryRun: true });
    await expect(refusal).rejects.toMatchObject({
      differences: expect.arrayContaining([`${wrong!.name} has partitions: 13 instead of 12`]),
      missing: [missing!.name],
    });
  });

  it('is not one with fewer copies than a new one gets, unless a number was asked for', async () => {
    const plans = plansOfOneGroup();
    const names = plans.map(({ name }) => name);
    await ensureTopics(admin, plans, asUsual);
    const warnings: string[] = [];
    const warn = (warning: string) => void warnings.push(warning);
    const grown = { ...asUsual, replication: 3, warn };
    expect(await ensureTopics(admin, plans, grown)).toEqual({ made: [], there: names });
    expect(warnings.toSorted()).toEqual(
      names.map((name) => `${name} has copies: 1 where a new one gets 3`).toSorted(),
    );
    expect(await differences(ensureTopics(admin, plans, { ...grown, exactly: true }))).toEqual(
      names.map((name) => `${name} has copies: 1 instead of 3`),
    );
    expect(warnings).toHaveLength(names.length);
  });

  it('is one whose partitions were added later, which moves keys', async () => {
    const plans = plansOfOneGroup();
    await ensureTopics(admin, plans, asUsual);
    await admin.createPartitions({ topicPartitions: [{ topic: plans[0]!.name, count: 24 }] });
    const seen = await eventually(() => differences(checkTopics(admin, plans)), {
      until: (found: readonly string[]) => found.length > 0,
    });
    expect(seen).toEqual([`${plans[0]!.name} has partitions: 24 instead of 12`]);
  });
});
