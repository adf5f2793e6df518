import { eventsTopics } from '@regional-events/contracts-events';
import { organisationsTopics } from '@regional-events/contracts-organisations';
import { registrationsTopics } from '@regional-events/contracts-registrations';
import {
  createKafka,
  kafkaOptions,
  topicPlans,
  type KafkaSettings,
} from '@regional-events/platform-kafka';

const GIVE_UP_MS = 30_000;

export interface TopicSettings extends KafkaSettings {
  readonly TOPIC_PREFIX: string;
  readonly GROUP_PREFIX: string;
}

export interface ReadTopics {
  readonly group: string;
  /** Messages by topic. */
  readonly counts: ReadonlyMap<string, number>;
}

/** Reads every topic from its beginning to where it ends now, as a consumer group of its own. */
export async function readTopics(settings: TopicSettings): Promise<ReadTopics> {
  const kafka = createKafka(kafkaOptions(settings, 'sample'), () => undefined);
  const plans = topicPlans(
    [...organisationsTopics, ...eventsTopics, ...registrationsTopics],
    settings.TOPIC_PREFIX,
  );
  const topics = plans.map(({ name }) => name);
  const group = `${settings.GROUP_PREFIX}sample.account`;
  const ends = await endsOf(kafka, topics);
  const counts = new Map(topics.map((topic) => [topic, 0]));
  const consumer = kafka.consumer({
    groupId: group,
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 200,
  });
  const done = Promise.withResolvers<void>();
  const timer = setTimeout(
    () => done.reject(new Error('the topics could not be read in time')),
    GIVE_UP_MS,
  );
  const passed = (topic: string, partition: number, offset: string): void => {
    const place = `${topic}/${partition}`;
    const end = ends.get(place);
    if (end !== undefined && BigInt(offset) + 1n >= end) ends.delete(place);
    if (ends.size === 0) done.resolve();
  };
  try {
    await consumer.connect();
    await consumer.subscribe({ topics, fromBeginning: true });
    if (ends.size === 0) done.resolve();
    await consumer.run({
      autoCommit: false,
      eachMessage: ({ topic, partition, message }) => {
        counts.set(topic, (counts.get(topic) ?? 0) + 1);
        passed(topic, partition, message.offset);
        return Promise.resolve();
      },
    });
    await done.promise;
  } finally {
    clearTimeout(timer);
    await consumer.disconnect();
  }
  return { group, counts };
}

/** Where each partition that holds something ends. */
async function endsOf(
  kafka: ReturnType<typeof createKafka>,
  topics: readonly string[],
): Promise<Map<string, bigint>> {
  const admin = kafka.admin();
  await admin.connect();
  try {
    const ends = new Map<string, bigint>();
    for (const topic of topics) {
      for (const { partition, high, low } of await admin.fetchTopicOffsets(topic)) {
        if (high !== low) ends.set(`${topic}/${partition}`, BigInt(high));
      }
    }
    return ends;
  } finally {
    await admin.disconnect();
  }
}
