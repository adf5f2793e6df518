import { connectKafka } from './connect-kafka.ts';
import { eventually } from '../eventually.ts';
import { testKafkaBrokers } from '../test-space.ts';

/** Makes topics on the run's Kafka, full names as they are to stand on the broker, and waits until they lead. */
export async function makeTopics(
  names: readonly string[],
  {
    partitions = 1,
    brokers = testKafkaBrokers(),
  }: { partitions?: number; brokers?: readonly string[] } = {},
): Promise<void> {
  const admin = (await connectKafka(brokers)).admin();
  await admin.connect();
  try {
    // with as many copies as is usual where it runs
    const topics = names.map((topic) => ({ topic, numPartitions: partitions }));
    await admin.createTopics({ topics, waitForLeaders: false });
    // waiting for leaders, kafkajs gives up on a broker that has not heard yet of what was made;
    // offsets are answered by the leader of each partition alone
    for (const name of names) {
      await eventually(() => admin.fetchTopicOffsets(name));
    }
  } finally {
    await admin.disconnect();
  }
}
