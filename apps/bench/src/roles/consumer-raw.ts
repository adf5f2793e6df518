// What somebody would write who needs nothing of the runtime but the envelope, parsed.
import kafkajs, {
  type Consumer,
  type EachBatchPayload,
  type IHeaders,
  type Kafka,
  type KafkaMessage,
  type Producer,
} from 'kafkajs';
import { answer } from '../processes/serve-role.ts';
import { CountingHandler, type Counted } from './counting-handler.ts';

export interface ConsumerSetup {
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly topic: string;
}

export interface ConsumerRun {
  readonly group: string;
  readonly messages: number;
}

/** As the runtime does. */
const RESOLVED_TOGETHER = 100;
const PARTITIONS_TOGETHER = 12;
const COMMIT_MS = 1_000;

let kafka: Kafka;
let producer: Producer | undefined;
let topic = '';

answer('open', (setup: ConsumerSetup) => {
  topic = `${setup.topicPrefix}${setup.topic}`;
  kafka = new kafkajs.Kafka({
    clientId: 'consumer-raw',
    brokers: [...setup.brokers],
    logLevel: kafkajs.logLevel.NOTHING,
  });
});

/** As kafkajs' own guide has it: it commits its offsets itself, and waits for that after each batch. */
answer('consume', async (run: ConsumerRun): Promise<Counted> => {
  const handler = new CountingHandler(run.messages);
  const consumer = await joined(run);
  await consumer.run({
    eachBatchAutoResolve: false,
    autoCommitInterval: COMMIT_MS,
    eachBatch: (payload) => handleAll(handler, payload),
  });
  const counted = await handler.done;
  await consumer.disconnect();
  return counted;
});

/** With the runtime's settings: partitions side by side, and offsets committed once a second beside the work. */
answer('consume-beside', async (run: ConsumerRun): Promise<Counted> => {
  const handler = new CountingHandler(run.messages);
  const consumer = await joined(run);
  const next = new Map<number, string>();
  const commit = () =>
    consumer.commitOffsets([...next].map(([partition, offset]) => ({ topic, partition, offset })));
  const committing = setInterval(() => void commit().catch(() => undefined), COMMIT_MS);
  await consumer.run({
    eachBatchAutoResolve: false,
    autoCommit: false,
    partitionsConsumedConcurrently: PARTITIONS_TOGETHER,
    eachBatch: async (payload) => {
      const { batch } = payload;
      await handleAll(handler, payload);
      next.set(batch.partition, String(BigInt(batch.lastOffset()) + 1n));
    },
  });
  const counted = await handler.done;
  clearInterval(committing);
  await consumer.disconnect();
  return counted;
});

async function joined({ group }: ConsumerRun): Promise<Consumer> {
  const consumer = kafka.consumer({
    groupId: group,
    sessionTimeout: 6_000,
    heartbeatInterval: 1_500,
    maxWaitTimeInMs: 500,
    allowAutoTopicCreation: false,
    readUncommitted: false,
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [topic], fromBeginning: true });
  return consumer;
}

async function handleAll(
  handler: CountingHandler,
  { batch, resolveOffset }: EachBatchPayload,
): Promise<void> {
  for (const [index, record] of batch.messages.entries()) {
    await handler.handle(parse(record));
    if (index % RESOLVED_TOGETHER === 0) resolveOffset(record.offset);
  }
  resolveOffset(batch.lastOffset());
}

/** Fills the topic: records as they come, in the order given. */
answer('produce', async (records: readonly { key: string; value: string; headers: IHeaders }[]) => {
  producer ??= await connected();
  await producer.send({ topic, acks: -1, messages: [...records] });
});

async function connected(): Promise<Producer> {
  const made = kafka.producer({ createPartitioner: kafkajs.Partitioners.DefaultPartitioner });
  await made.connect();
  return made;
}

function parse({ headers, value }: KafkaMessage) {
  const text = (name: string) => headers?.[name]?.toString();
  return {
    id: text('ce_id'),
    type: text('ce_type'),
    source: text('ce_source'),
    subject: text('ce_subject'),
    sequence: Number(text('ce_sequence')),
    time: text('ce_time'),
    dataschema: text('ce_dataschema'),
    traceparent: text('ce_traceparent'),
    correlationId: text('ce_correlationid'),
    causationId: text('ce_causationid') ?? null,
    data: JSON.parse(value?.toString() ?? 'null') as unknown,
  };
}
