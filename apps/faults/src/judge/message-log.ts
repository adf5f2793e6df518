import { connectKafka, eventually, uniqueName } from '@regional-events/testing';
import type { KafkaMessage } from 'kafkajs';

export interface LoggedRecord {
  /** As it stands on the broker. */
  readonly topic: string;
  readonly partition: number;
  readonly offset: bigint;
  readonly subject: string;
  /** Undefined for what is no message. */
  readonly id: string | undefined;
  readonly sequence: number;
}

/** Everything on these topics up to now, per partition in its order. */
export async function readLog(
  brokers: readonly string[],
  topics: readonly string[],
): Promise<readonly LoggedRecord[]> {
  const records = await readRecords(brokers, topics);
  return records.map(({ topic, partition, message: { offset, key, headers } }) => ({
    topic,
    partition,
    offset: BigInt(offset),
    subject: key?.toString() ?? '',
    id: headers?.['ce_id']?.toString(),
    sequence: Number(headers?.['ce_sequence']?.toString() ?? 0),
  }));
}

export interface RawRecord {
  readonly topic: string;
  readonly partition: number;
  readonly message: KafkaMessage;
}

/** As `readLog`, with all that the records hold. */
export async function readRecords(
  brokers: readonly string[],
  topics: readonly string[],
): Promise<readonly RawRecord[]> {
  const kafka = await connectKafka(brokers);
  const missing = await ends(brokers, topics);
  const records: RawRecord[] = [];
  const consumer = kafka.consumer({
    groupId: uniqueName('judge'),
    allowAutoTopicCreation: false,
    maxWaitTimeInMs: 100,
    retry: { retries: 20, maxRetryTime: 1_000 },
  });
  await consumer.connect();
  try {
    await consumer.subscribe({ topics: [...topics], fromBeginning: true });
    await consumer.run({
      eachMessage: ({ topic, partition, message }) => {
        records.push({ topic, partition, message });
        const place = `${topic}/${partition}`;
        if (BigInt(message.offset) + 1n >= (missing.get(place) ?? 0n)) missing.delete(place);
        return Promise.resolve();
      },
    });
    await eventually(() => missing.size, { until: (left: number) => left === 0 });
    return records;
  } finally {
    await consumer.disconnect();
  }
}

/** `<topic>/<partition>` → the offset after its last record, for partitions that are not empty. */
async function ends(
  brokers: readonly string[],
  topics: readonly string[],
): Promise<Map<string, bigint>> {
  const admin = (await connectKafka(brokers)).admin();
  await admin.connect();
  try {
    const found = new Map<string, bigint>();
    for (const topic of topics) {
      for (const { partition, high } of await admin.fetchTopicOffsets(topic)) {
        if (BigInt(high) > 0n) found.set(`${topic}/${partition}`, BigInt(high));
      }
    }
    return found;
  } finally {
    await admin.disconnect();
  }
}

/** The ids of those who are in the group now; each start of a consumer has another. */
export async function groupMembers(
  brokers: readonly string[],
  groupId: string,
): Promise<readonly string[]> {
  const admin = (await connectKafka(brokers)).admin();
  await admin.connect();
  try {
    const { groups } = await admin.describeGroups([groupId]);
    return groups.flatMap(({ members }) => members.map(({ memberId }) => memberId));
  } finally {
    await admin.disconnect();
  }
}

/** `<topic>/<partition>` → the group's committed offset, and how many records lie behind it. */
export interface GroupPosition {
  readonly topic: string;
  readonly partition: number;
  readonly committed: bigint;
  readonly end: bigint;
}

export async function groupPositions(
  brokers: readonly string[],
  groupId: string,
  topics: readonly string[],
): Promise<readonly GroupPosition[]> {
  const admin = (await connectKafka(brokers)).admin();
  await admin.connect();
  try {
    const offsets = await admin.fetchOffsets({ groupId, topics: [...topics] });
    const positions: GroupPosition[] = [];
    for (const { topic, partitions } of offsets) {
      const highs = await admin.fetchTopicOffsets(topic);
      for (const { partition, offset } of partitions) {
        const end = BigInt(highs.find((each) => each.partition === partition)?.high ?? '0');
        const committed = BigInt(offset) < 0n ? 0n : BigInt(offset);
        positions.push({ topic, partition, committed, end });
      }
    }
    return positions;
  } finally {
    await admin.disconnect();
  }
}
