// What somebody would write who needs nothing of the runtime but the envelope, parsed.
import kafkajs, { type IHeaders, type Kafka, type KafkaMessage, type Producer } from 'kafkajs';
import { answer } from '../processes/serve-role.ts';
import { CountingHandler, type Counted } from './counting-handler.ts';

export interface ConsumerSetup {
  readonly brokers: readonly string[];
  readonly topicPrefix: string;
  readonly topic: string;
  readonly mongoUri: string;
  readonly database: string;
}

export interface ConsumerRun {
  readonly group: string;
  readonly messages: number;
}

/** As the runtime does. */
const RESOLVED_TOGETHER = 100;

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

answer('consume', async ({ group, messages }: ConsumerRun): Promise<Counted> => {
  const handler = new CountingHandler(messages);
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
  await consumer.run({
    eachBatchAutoResolve: false,
    autoCommitInterval: 1_000,
    eachBatch: async ({ batch, resolveOffset }) => {
      for (const [index, record] of batch.messages.entries()) {
        await handler.handle(parse(record));
        if (index % RESOLVED_TOGETHER === 0) resolveOffset(record.offset);
      }
      resolveOffset(batch.lastOffset());
    },
  });
  const counted = await handler.done;
  await consumer.disconnect();
  return counted;
});

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

function parse(record: KafkaMessage) {
  const attributes: Record<string, string> = {};
  for (const name in record.headers) {
    const value = record.headers[name];
    if (name.startsWith('ce_')) attributes[name.slice(3)] = value?.toString() ?? '';
  }
  return {
    id: attributes['id'],
    type: attributes['type'],
    source: attributes['source'],
    subject: attributes['subject'],
    sequence: Number(attributes['sequence']),
    time: attributes['time'],
    dataschema: attributes['dataschema'],
    traceparent: attributes['traceparent'],
    correlationId: attributes['correlationid'],
    causationId: attributes['causationid'] ?? null,
    data: JSON.parse(record.value?.toString() ?? 'null') as unknown,
  };
}
