// What somebody would write who needs nothing of the relay but the moving: read, send, delete.
import kafkajs, { type Message as KafkaMessage, type Producer } from 'kafkajs';
import type { mongo } from 'mongoose';
import { stopwatch, type Took } from '../figures/stopwatch.ts';
import { answer } from '../processes/serve-role.ts';
import { recordOf, type OutboxRow } from '../raw/records.ts';
import { openDriver } from '../servers/databases.ts';
import type { RelaySetup } from './relay-ours.ts';

interface Amount {
  readonly count: number;
  readonly batch: number;
}

let outbox: mongo.Collection<OutboxRow>;
let producer: Producer;
let prefix = '';
let kept: { readonly topic: string; readonly messages: KafkaMessage[] }[] = [];

answer('open', async ({ mongoUri, database, brokers, topicPrefix }: RelaySetup) => {
  const client = await openDriver(mongoUri, 'relay-raw');
  outbox = client.db(database).collection<OutboxRow>('outbox');
  prefix = topicPrefix;
  const kafka = new kafkajs.Kafka({
    clientId: 'relay-raw',
    brokers: [...brokers],
    logLevel: kafkajs.logLevel.NOTHING,
  });
  producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    allowAutoTopicCreation: false,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  await producer.connect();
});

answer('drain', async ({ count, batch }: Amount): Promise<Took> => {
  const read = stopwatch();
  for (let moved = 0; moved < count;) {
    const rows = await readBatch(batch);
    const [first] = rows;
    if (first === undefined) throw new Error(`the outbox is empty after ${moved} rows`);
    const messages = rows.map(recordOf);
    await send(`${prefix}${first.topic}`, messages);
    await outbox.deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } });
    moved += rows.length;
  }
  return read();
});

/** Makes the records of the rows that wait, for `send`; the rows stay. */
answer('keep', async ({ count, batch }: Amount): Promise<void> => {
  kept = [];
  const rows = await outbox.find().sort({ _id: 1 }).limit(count).toArray();
  for (let start = 0; start < rows.length; start += batch) {
    const some = rows.slice(start, start + batch);
    kept.push({ topic: `${prefix}${some[0]?.topic}`, messages: some.map(recordOf) });
  }
});

/** The bare send of what was kept: no database, nothing to make. */
answer('send', async (): Promise<Took> => {
  const read = stopwatch();
  for (const { topic, messages } of kept) await send(topic, messages);
  return read();
});

function readBatch(batch: number): Promise<OutboxRow[]> {
  return outbox
    .find()
    .sort({ _id: 1 })
    .limit(batch)
    .batchSize(batch + 1)
    .toArray();
}

async function send(topic: string, messages: KafkaMessage[]): Promise<void> {
  await producer.sendBatch({ acks: -1, topicMessages: [{ topic, messages }] });
}
