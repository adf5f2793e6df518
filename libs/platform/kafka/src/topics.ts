import kafkajs, { type Admin } from 'kafkajs';
import type { TopicPlan } from './topic-plans.ts';

const { ConfigResourceTypes } = kafkajs;
const CREATE_TIMEOUT_MS = 30_000;
const APPEARING_TRIES = 50;
const SETTLING_TRIES = 5;
const SETTLING_PAUSE_MS = 400;
/** From this many replicas on, a write waits for two of them, and one broker may be down. */
const COPIES_FOR_SAFE_WRITES = 3;
const MIN_IN_SYNC = 'min.insync.replicas';

export interface TopicCopies {
  readonly replication: number;
  /**
   * Whether a different number of replicas is an error. Without a configured number it follows from the brokers that
   * are up now, and a topic is not wrong because more of them are up than when it was created.
   */
  readonly exactly?: boolean;
}

export interface EnsureTopicsOptions extends TopicCopies {
  /** Only report what would be created. */
  readonly dryRun: boolean;
  /** Called for what is allowed but worth attention. */
  readonly warn?: (warning: string) => void;
}

export interface EnsuredTopics {
  readonly made: readonly string[];
  readonly there: readonly string[];
}

/** A topic differs from the list in code; only a person can fix that. */
export class WrongTopicsError extends Error {
  constructor(
    readonly differences: readonly string[],
    /** Missing topics, where that by itself is no error. */
    readonly missing: readonly string[] = [],
  ) {
    super(
      `topics are not as they must be:\n${differences.map((line) => `  - ${line}`).join('\n')}`,
    );
    this.name = 'WrongTopicsError';
  }
}

/** Creates missing topics. Throws WrongTopicsError, before it creates anything, when an existing one differs. */
export async function ensureTopics(
  admin: Admin,
  plans: readonly TopicPlan[],
  options: EnsureTopicsOptions,
): Promise<EnsuredTopics> {
  const { missing, there, found, differences } = await patiently(() =>
    compare(admin, plans, options),
  );
  if (!options.exactly) warnOfFewerReplicas(found, options);
  const made = missing.map(({ name }) => name);
  if (differences.length > 0) throw new WrongTopicsError(differences, made);
  if (!options.dryRun && missing.length > 0) {
    await makeTopics(admin, missing, options.replication);
    await patiently(() => admin.fetchTopicMetadata({ topics: made }), APPEARING_TRIES);
    await patiently(() => checkTopics(admin, missing, options));
  }
  return { made, there: there.map(({ name }) => name) };
}

/** Ignores a topic that somebody else creates at the same moment. */
async function makeTopics(
  admin: Admin,
  plans: readonly TopicPlan[],
  replication: number,
): Promise<void> {
  const safety = { [MIN_IN_SYNC]: minInSync(replication) };
  await admin.createTopics({
    // kafkajs fails if the broker does not know yet what the controller has just created
    waitForLeaders: false,
    timeout: CREATE_TIMEOUT_MS,
    topics: plans.map(({ name, partitions, config }) => ({
      topic: name,
      numPartitions: partitions,
      replicationFactor: replication,
      configEntries: Object.entries({ ...config, ...safety }).map(([key, value]) => ({
        name: key,
        value,
      })),
    })),
  });
}

function minInSync(copies: number): string {
  return copies >= COPIES_FOR_SAFE_WRITES ? '2' : '1';
}

/** A broker may not know for a moment what has just been created. */
async function patiently<Answer>(
  ask: () => Promise<Answer>,
  most = SETTLING_TRIES,
): Promise<Answer> {
  for (let tries = 1; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries === most) throw error;
      await new Promise((resolve) => setTimeout(resolve, SETTLING_PAUSE_MS));
    }
  }
}

/**
 * Throws WrongTopicsError with every missing topic and every difference; the number of replicas is checked where
 * `copies` gives one.
 */
export async function checkTopics(
  admin: Admin,
  plans: readonly TopicPlan[],
  copies?: TopicCopies,
): Promise<void> {
  const { missing, differences } = await compare(admin, plans, copies);
  const all = [...missing.map(({ name }) => `${name} is missing`), ...differences];
  if (all.length > 0) throw new WrongTopicsError(all);
}

/** Differences of existing topics. */
async function compare(admin: Admin, plans: readonly TopicPlan[], copies?: TopicCopies) {
  const existing = new Set(await admin.listTopics());
  const missing = plans.filter((plan) => !existing.has(plan.name));
  const there = plans.filter((plan) => existing.has(plan.name));
  const found = await actualTopics(admin, there);
  const differences = there.flatMap((plan) => differencesOf(plan, found.get(plan.name), copies));
  return { missing, there, found, differences };
}

interface ActualTopic {
  readonly partitions: number;
  /** Of the partition that has the fewest. */
  readonly copies: number;
  readonly config: ReadonlyMap<string, string>;
}

async function actualTopics(
  admin: Admin,
  plans: readonly TopicPlan[],
): Promise<ReadonlyMap<string, ActualTopic>> {
  if (plans.length === 0) return new Map();
  const type = ConfigResourceTypes.TOPIC;
  const [{ topics }, { resources }] = await Promise.all([
    admin.fetchTopicMetadata({ topics: plans.map(({ name }) => name) }),
    admin.describeConfigs({
      includeSynonyms: false,
      resources: plans.map(({ name, config }) => ({
        type,
        name,
        configNames: [...Object.keys(config), MIN_IN_SYNC],
      })),
    }),
  ]);
  const configs = new Map(
    resources.map(({ resourceName, configEntries }) => [
      resourceName,
      new Map(configEntries.map(({ configName, configValue }) => [configName, configValue])),
    ]),
  );
  return new Map(
    topics.map(({ name, partitions }) => {
      const copies = Math.min(...partitions.map(({ replicas }) => replicas.length));
      const config = configs.get(name) ?? new Map<string, string>();
      return [name, { partitions: partitions.length, copies, config }];
    }),
  );
}

function differencesOf(
  { name, partitions, config }: TopicPlan,
  actual: ActualTopic | undefined,
  wanted: TopicCopies | undefined,
): readonly string[] {
  if (actual === undefined) return [`${name} is missing`];
  const differences: string[] = [];
  const expect = (what: string, found: string | number | undefined, right: string | number) => {
    if (found !== right) differences.push(`${name} has ${what}${found} instead of ${right}`);
  };
  expect('partitions: ', actual.partitions, partitions);
  for (const [key, value] of Object.entries(config)) {
    expect(`${key}=`, actual.config.get(key), value);
  }
  if (wanted !== undefined) {
    if (wanted.exactly) expect('copies: ', actual.copies, wanted.replication);
    expect(`${MIN_IN_SYNC}=`, actual.config.get(MIN_IN_SYNC), minInSync(actual.copies));
  }
  return differences;
}

function warnOfFewerReplicas(
  found: ReadonlyMap<string, ActualTopic>,
  { replication, warn }: EnsureTopicsOptions,
): void {
  for (const [name, { copies }] of found) {
    if (copies < replication)
      warn?.(`${name} has copies: ${copies} where a new one gets ${replication}`);
  }
}
