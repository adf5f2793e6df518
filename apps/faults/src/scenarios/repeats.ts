import { connectKafka } from '@regional-events/testing';
import type { IHeaders } from 'kafkajs';
import { readRecords } from '../judge/message-log.ts';
import type { Random } from '../workload/random.ts';
import type { FaultWorld } from '../world/fault-world.ts';

const SENT_TOGETHER = 200;

interface Repeat {
  readonly topic: string;
  readonly partition: number;
  readonly key: string;
  readonly value: Buffer | null;
  readonly headers: IHeaders;
}

/** Writes every record that is on the topics so many times more: each key in its order, the keys in any. */
export async function deliverAgain(
  world: FaultWorld,
  random: Random,
  times: number,
): Promise<number> {
  const records = await readRecords(world.servers.brokers, world.topics);
  const streams = Map.groupBy(
    records.map(({ topic, partition, message: { key, value, headers = {} } }) => {
      return { topic, partition, key: key?.toString() ?? '', value, headers };
    }),
    ({ topic, key }) => `${topic}/${key}`,
  );
  const producer = (await connectKafka(world.servers.brokers)).producer();
  await producer.connect();
  let sent = 0;
  for (let round = 0; round < times; round += 1) {
    const shuffled = interleaved([...streams.values()], random);
    for (let start = 0; start < shuffled.length; start += SENT_TOGETHER) {
      const batch = shuffled.slice(start, start + SENT_TOGETHER);
      const topics = Map.groupBy(batch, ({ topic }) => topic);
      await producer.sendBatch({
        acks: -1,
        topicMessages: [...topics].map(([topic, messages]) => ({ topic, messages })),
      });
      sent += batch.length;
    }
  }
  await producer.disconnect();
  return sent;
}

function interleaved(streams: readonly (readonly Repeat[])[], random: Random): Repeat[] {
  const open = streams.map((stream) => [...stream]);
  const result: Repeat[] = [];
  while (open.length > 0) {
    const at = Math.floor(random.next() * open.length);
    const next = open[at]?.shift();
    if (next === undefined) open.splice(at, 1);
    else result.push(next);
  }
  return result;
}
