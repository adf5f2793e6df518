import type { TopicContract } from '@regional-events/contracts-envelope';
import {
  createKafka,
  deadLetterPlans,
  ensureTopics,
  topicPlans,
} from '@regional-events/platform-kafka';
import type { Admin } from 'kafkajs';

const QUIET = (): void => undefined;

export interface WantedTopics {
  readonly contracts: readonly TopicContract[];
  readonly prefix: string;
  /** Whole names of the groups that read them: each has topics for its dead letters. */
  readonly groups?: readonly string[];
}

/** Makes the topics that are missing. */
export function makeTopics(
  brokers: readonly string[],
  { contracts, prefix, groups = [] }: WantedTopics,
): Promise<void> {
  const dead = groups.flatMap((group) => deadLetterPlans(contracts, group, prefix));
  const plans = [...topicPlans(contracts, prefix), ...dead];
  return withAdmin(brokers, async (admin) => {
    await ensureTopics(admin, plans, { replication: 1, dryRun: false });
  });
}

/** Frees the disk of what a part wrote. */
export function removeTopics(brokers: readonly string[], prefix: string): Promise<void> {
  return withAdmin(brokers, async (admin) => {
    const topics = (await admin.listTopics()).filter((name) => name.startsWith(prefix));
    if (topics.length > 0) await admin.deleteTopics({ topics, timeout: 30_000 });
  });
}

async function withAdmin(
  brokers: readonly string[],
  work: (admin: Admin) => Promise<void>,
): Promise<void> {
  const admin = createKafka({ brokers, clientId: 'bench', ssl: false }, QUIET).admin();
  await admin.connect();
  try {
    await work(admin);
  } finally {
    await admin.disconnect();
  }
}
