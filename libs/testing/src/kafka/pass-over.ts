import { connectKafka } from './connect-kafka.ts';

/**
 * Moves a group behind all that a topic (its full name) holds now, as if it had handled it. Nobody of the
 * group may be running.
 */
export async function passOver(
  groupId: string,
  topic: string,
  brokers?: readonly string[],
): Promise<void> {
  const kafka = await connectKafka(brokers);
  const admin = kafka.admin();
  // not by the admin's setOffsets, which takes five seconds
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 100 });
  const joined = Promise.withResolvers<void>();
  consumer.on(consumer.events.GROUP_JOIN, () => joined.resolve());
  consumer.on(consumer.events.CRASH, ({ payload }) => joined.reject(payload.error));
  try {
    await Promise.all([admin.connect(), consumer.connect()]);
    const ends = await admin.fetchTopicOffsets(topic);
    await consumer.subscribe({ topics: [topic] });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      eachBatch: () => Promise.resolve(),
    });
    await joined.promise;
    await consumer.commitOffsets(
      ends.map(({ partition, high }) => ({ topic, partition, offset: high })),
    );
  } finally {
    await Promise.all([admin.disconnect(), consumer.disconnect()]);
  }
}
