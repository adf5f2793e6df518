import type { TopicContract } from '@regional-events/contracts-envelope';
import type { KafkaServerOptions } from './server-options.ts';
import { deadLetterPlans, topicPlans } from './topic-plans.ts';
import { checkTopics } from './topics.ts';

/** All topics of the service, also those it only writes to, and those for its dead letters. */
export async function checkTopicsOf(
  { kafka, groupId, topicPrefix, topics }: KafkaServerOptions,
  wanted: readonly TopicContract[],
): Promise<void> {
  const admin = kafka.admin();
  try {
    await admin.connect();
    await checkTopics(admin, [
      ...topicPlans([...new Set([...wanted, ...topics])], topicPrefix),
      ...deadLetterPlans(wanted, groupId, topicPrefix),
    ]);
  } finally {
    await admin.disconnect();
  }
}
