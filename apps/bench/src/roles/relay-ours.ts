import { createKafka, KafkaPublisher } from '@regional-events/platform-kafka';
import { OutboxRelay } from '@regional-events/platform-messaging';
import { connectMongo } from '@regional-events/platform-mongo';
import { MongoOutboxRows } from '@regional-events/platform-mongo-messaging';
import { stopwatch, type Took } from '../figures/stopwatch.ts';
import { answer } from '../processes/serve-role.ts';

export interface RelaySetup {
  readonly mongoUri: string;
  readonly database: string;
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
}

export interface Drained extends Took {
  /** Rows of the largest batch. */
  readonly batch: number;
}

let rows: MongoOutboxRows;
let publisher: KafkaPublisher;

answer('open', async ({ mongoUri, database, brokers, topicPrefix }: RelaySetup) => {
  const connection = await connectMongo({ uri: mongoUri, database, appName: 'relay' });
  rows = new MongoOutboxRows(connection, `bench-${process.pid}`);
  const kafka = createKafka({ brokers, clientId: 'relay-ours', ssl: false }, () => undefined);
  publisher = new KafkaPublisher(kafka, topicPrefix);
});

/** Until so many rows are on the broker and gone from the outbox. */
answer('drain', async (count: number): Promise<Drained> => {
  let moved = 0;
  let batch = 0;
  const drained = Promise.withResolvers<void>();
  const read = stopwatch();
  const relay = new OutboxRelay(rows, publisher, {
    published: ({ length }) => {
      moved += length;
      batch = Math.max(batch, length);
      if (moved >= count) drained.resolve();
    },
    trouble: (error) => drained.reject(error),
  });
  relay.start();
  await drained.promise;
  const took = read();
  await relay.stop();
  return { ...took, batch };
});
