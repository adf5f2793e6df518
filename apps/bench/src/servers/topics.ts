import { registrationTopic } from '@regional-events/contracts-registrations';
import {
  createKafka,
  deadLetterPlans,
  ensureTopics,
  topicPlans,
} from '@regional-events/platform-kafka';

/** Makes the topic of registrations under a prefix, and the topics for dead letters of the groups that read it. */
export async function makeTopics(
  brokers: readonly string[],
  prefix: string,
  groups: readonly string[] = [],
): Promise<void> {
  const contracts = [registrationTopic];
  const dead = groups.flatMap((group) => deadLetterPlans(contracts, group, prefix));
  const plans = [...topicPlans(contracts, prefix), ...dead];
  const admin = createKafka({ brokers, clientId: 'bench', ssl: false }, () => undefined).admin();
  await admin.connect();
  try {
    await ensureTopics(admin, plans, { replication: 1, dryRun: false });
  } finally {
    await admin.disconnect();
  }
}
