import type { TopicContract } from '@regional-events/contracts-envelope';
import kafkajs, { type Admin } from 'kafkajs';

const { ConfigResourceTypes } = kafkajs;
const CREATE_TIMEOUT_MS = 30_000;
const APPEARING_TRIES = 50;
const SETTLING_TRIES = 5;
const SETTLING_PAUSE_MS = 400;

/** Topics keep everything, so that a newcomer builds its state from sequence 1. */
const KEEP_EVERYTHING: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
};

export interface TopicPlan {
  readonly name: string;
  readonly partitions: number;
}

export interface EnsureTopicsOptions {
  readonly replication: number;
  /** Only say what would be made. */
  readonly dryRun: boolean;
}

export interface EnsuredTopics {
  readonly made: readonly string[];
  readonly there: readonly string[];
}

/** A topic differs from the list in code; nothing but a person can mend that. */
export class WrongTopicsError extends Error {
  constructor(readonly differences: readonly string[]) {
    super(
      `topics are not as they must be:\n${differences.map((line) => `  - ${line}`).join('\n')}`,
    );
    this.name = 'WrongTopicsError';
  }
}

export function topicPlans(
  contracts: readonly TopicContract[],
  prefix: string,
): readonly TopicPlan[] {
  return contracts.map(({ topic, partitions }) => ({ name: `${prefix}${topic}`, partitions }));
}

/** Makes the topics that are missing and checks those that are there. Throws WrongTopicsError. */
export async function ensureTopics(
  admin: Admin,
  plans: readonly TopicPlan[],
  options: EnsureTopicsOptions,
): Promise<EnsuredTopics> {
  const existing = new Set(await admin.listTopics());
  const missing = plans.filter((plan) => !existing.has(plan.name));
  if (!options.dryRun && missing.length > 0) {
    await admin.createTopics({
      // kafkajs gives up when the broker does not know yet what the controller has just made
      waitForLeaders: false,
      timeout: CREATE_TIMEOUT_MS,
      topics: missing.map(({ name, partitions }) => ({
        topic: name,
        numPartitions: partitions,
        replicationFactor: options.replication,
        configEntries: Object.entries(KEEP_EVERYTHING).map(([key, value]) => ({
          name: key,
          value,
        })),
      })),
    });
    const names = missing.map(({ name }) => name);
    await patiently(() => admin.fetchTopicMetadata({ topics: names }), APPEARING_TRIES);
  }
  const there = plans.filter((plan) => existing.has(plan.name));
  await patiently(() => checkTopics(admin, options.dryRun ? there : plans));
  return { made: missing.map(({ name }) => name), there: there.map(({ name }) => name) };
}

/** A broker may answer for a moment that it does not know what it has just made. */
async function patiently(check: () => Promise<unknown>, most = SETTLING_TRIES): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await check();
      return;
    } catch (error) {
      if (tries === most) throw error;
      await new Promise((resolve) => setTimeout(resolve, SETTLING_PAUSE_MS));
    }
  }
}

/** Throws WrongTopicsError naming every topic that is missing or differs. */
export async function checkTopics(admin: Admin, plans: readonly TopicPlan[]): Promise<void> {
  const existing = new Set(await admin.listTopics());
  const missing = plans.filter((plan) => !existing.has(plan.name));
  const there = plans.filter((plan) => existing.has(plan.name));
  const differences = [
    ...missing.map(({ name }) => `${name} is missing`),
    ...(await partitionDifferences(admin, there)),
    ...(await configDifferences(admin, there)),
  ];
  if (differences.length > 0) throw new WrongTopicsError(differences);
}

async function partitionDifferences(admin: Admin, plans: readonly TopicPlan[]): Promise<string[]> {
  if (plans.length === 0) return [];
  const { topics } = await admin.fetchTopicMetadata({ topics: plans.map(({ name }) => name) });
  return topics.flatMap(({ name, partitions }) => {
    const wanted = plans.find((plan) => plan.name === name)?.partitions;
    if (partitions.length === wanted) return [];
    return [`${name} has ${partitions.length} partitions instead of ${wanted}`];
  });
}

async function configDifferences(admin: Admin, plans: readonly TopicPlan[]): Promise<string[]> {
  if (plans.length === 0) return [];
  const { resources } = await admin.describeConfigs({
    includeSynonyms: false,
    resources: plans.map(({ name }) => ({ type: ConfigResourceTypes.TOPIC, name })),
  });
  return resources.flatMap(({ resourceName, configEntries }) =>
    configEntries
      .filter(({ configName }) => configName in KEEP_EVERYTHING)
      .filter(({ configName, configValue }) => KEEP_EVERYTHING[configName] !== configValue)
      .map(
        ({ configName, configValue }) =>
          `${resourceName} has ${configName}=${configValue} instead of ${KEEP_EVERYTHING[configName]}`,
      ),
  );
}
