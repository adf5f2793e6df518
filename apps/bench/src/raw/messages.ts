import kafkajs, { type EachBatchPayload, type Kafka } from 'kafkajs';
import type { mongo } from 'mongoose';
import { recordOf, type OutboxRow } from './records.ts';
import type { Stored } from './registrations.ts';

const TOPIC = 'registrations.registration.v1';
const TOGETHER = 500;
const LOOK_MS = 50;

interface Counter {
  readonly _id: string;
  readonly position: number;
}

export function rawKafka(brokers: readonly string[]): Kafka {
  return new kafkajs.Kafka({
    clientId: 'raw',
    brokers: [...brokers],
    logLevel: kafkajs.logLevel.NOTHING,
  });
}

/** Moves the rows of the outbox to Kafka for as long as the process lives. */
export async function relay(db: mongo.Db, kafka: Kafka): Promise<void> {
  const outbox = db.collection<OutboxRow>('outbox');
  const producer = kafka.producer({
    idempotent: true,
    maxInFlightRequests: 1,
    createPartitioner: kafkajs.Partitioners.DefaultPartitioner,
  });
  await producer.connect();
  const move = async () => {
    const rows = await outbox.find().sort({ _id: 1 }).limit(TOGETHER).toArray();
    if (rows.length > 0) {
      await producer.send({ topic: TOPIC, acks: -1, messages: rows.map(recordOf) });
      await outbox.deleteMany({ _id: { $in: rows.map(({ _id }) => _id) } });
    }
    setTimeout(() => void move(), LOOK_MS);
  };
  await move();
}

/** Copies every message into the feed, once, in the order of its positions. */
export async function feed(client: mongo.MongoClient, db: mongo.Db, kafka: Kafka): Promise<void> {
  const consumer = kafka.consumer({ groupId: 'feed', maxWaitTimeInMs: 500 });
  await consumer.connect();
  await consumer.subscribe({ topics: [TOPIC], fromBeginning: true });
  const eachBatch = async ({ batch }: EachBatchPayload) => {
    await client.withSession((session) =>
      session.withTransaction(async () => {
        const counter = await db
          .collection<Counter>('feed-counters')
          .findOneAndUpdate(
            { _id: 'feed' },
            { $inc: { position: batch.messages.length } },
            { session, upsert: true, returnDocument: 'after' },
          );
        const first = Number(counter?.position) - batch.messages.length + 1;
        const entries = batch.messages.map(({ headers, key, value }, at) => ({
          _id: String(headers?.['ce_id']),
          position: first + at,
          topic: TOPIC,
          type: String(headers?.['ce_type']),
          subject: String(key),
          message: JSON.parse(String(value)) as unknown,
        }));
        await db.collection<Stored>('messages').insertMany(entries, { session });
        const marks = entries.map(({ subject, _id: id }) => ({ _id: subject, id, sequence: 1 }));
        await db.collection<Stored>('inbox-marks').insertMany(marks, { session });
      }),
    );
  };
  await consumer.run({ partitionsConsumedConcurrently: 12, eachBatch });
}
