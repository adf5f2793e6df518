import { failpoint, isGuarded } from '@regional-events/kernel';
import { Publisher, type Message } from '@regional-events/platform-messaging';
import kafkajs, {
  type ICustomPartitioner,
  type Kafka,
  type Message as KafkaRecord,
  type Producer,
} from 'kafkajs';
import { toHeaders } from './message-headers.ts';
import { portions } from './portions.ts';

const { CompressionTypes, Partitioners } = kafkajs;
const SEND_TIMEOUT_MS = 15_000;
const NO_ERROR = 0;
/** Half of a broker's default limit for one partition (`message.max.bytes`). */
const MOST_BYTES = 512 * 1024;
/** An upper bound for key, headers and framing of a record. */
const ENVELOPE_BYTES = 1024;

interface Outgoing {
  /** Without any prefix. */
  readonly topic: string;
  readonly bytes: number;
  readonly record: KafkaRecord;
}

/** The broker answered, but not for every partition that was written to. */
export class PartlyConfirmedError extends Error {
  constructor(partitions: readonly string[]) {
    super(`the broker confirmed nothing for ${partitions.join(', ')}`);
    this.name = 'PartlyConfirmedError';
  }
}

/**
 * Sends batches one at a time, in portions that fit the broker's limit, with an idempotent producer. After an unclear
 * failure that producer may reuse a sequence number, so the next try gets a new producer.
 */
export class KafkaPublisher implements Publisher {
  readonly #kafka: Kafka;
  readonly #topicPrefix: string;
  #producer: Producer | undefined;
  /** `<topic>/<partition>` of the send under way, as the partitioner chose them. */
  #addressed = new Set<string>();

  constructor(kafka: Kafka, topicPrefix: string) {
    this.#kafka = kafka;
    this.#topicPrefix = topicPrefix;
  }

  async publish(messages: readonly Message[]): Promise<void> {
    try {
      for (const portion of portions(messages.map(toOutgoing), MOST_BYTES)) {
        await this.#send(portion);
      }
    } catch (error) {
      failpoint('relay.send-failed');
      await this.close();
      throw error;
    }
  }

  async close(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    await producer?.disconnect().catch(() => undefined);
    failpoint('relay.producer-closed');
  }

  async #send(portion: readonly Outgoing[]): Promise<void> {
    const producer = await this.#connected();
    this.#addressed = new Set();
    failpoint('relay.before-send');
    const reply = await producer.sendBatch({
      acks: -1,
      timeout: SEND_TIMEOUT_MS,
      compression: CompressionTypes.None,
      topicMessages: this.#byTopic(portion),
    });
    for (const { topicName, partition, errorCode } of reply) {
      if (errorCode === NO_ERROR) this.#addressed.delete(`${topicName}/${partition}`);
    }
    if (this.#addressed.size > 0 && isGuarded('coverage-check'))
      throw new PartlyConfirmedError([...this.#addressed]);
    failpoint('relay.batch-confirmed');
  }

  async #connected(): Promise<Producer> {
    if (this.#producer !== undefined) return this.#producer;
    const producer = this.#kafka.producer({
      idempotent: true,
      maxInFlightRequests: 1,
      allowAutoTopicCreation: false,
      createPartitioner: this.#notingPartitioner,
      retry: { retries: 5, initialRetryTime: 100, maxRetryTime: 1_000 },
    });
    this.#producer = producer;
    await producer.connect();
    failpoint('relay.producer-connected');
    return producer;
  }

  readonly #notingPartitioner: ICustomPartitioner = () => {
    const choose = Partitioners.DefaultPartitioner();
    return (args) => {
      const partition = choose(args);
      this.#addressed.add(`${args.topic}/${partition}`);
      return partition;
    };
  };

  #byTopic(portion: readonly Outgoing[]) {
    const topics = Map.groupBy(portion, ({ topic }) => topic);
    return [...topics].map(([topic, ofTopic]) => ({
      topic: `${this.#topicPrefix}${topic}`,
      messages: ofTopic.map(({ record }) => record),
    }));
  }
}

function toOutgoing(message: Message): Outgoing {
  const value = Buffer.from(JSON.stringify(message.data));
  return {
    topic: message.topic,
    bytes: value.length + ENVELOPE_BYTES,
    record: {
      key: message.subject,
      value,
      headers: toHeaders(message),
      timestamp: String(message.time.getTime()),
    },
  };
}
