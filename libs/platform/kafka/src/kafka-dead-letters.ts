import { deadLetterTopic } from '@regional-events/contracts-envelope';
import { failpoint } from '@regional-events/kernel';
import type {
  DeadLetter,
  DeadLetterSink,
  DeadLetters,
  IncomingMessage,
  RawRecord,
} from '@regional-events/platform-messaging';
import kafkajs, { type Kafka, type Producer } from 'kafkajs';
import { toHeaders } from './message-headers.ts';

const { CompressionTypes } = kafkajs;
const SEND_TIMEOUT_MS = 15_000;

export interface DeadLetterOptions {
  readonly kafka: Kafka;
  readonly groupId: string;
  readonly topicPrefix: string;
  readonly store: Pick<DeadLetters, 'keep'>;
  /** Called after a dead letter was stored; never with its payload. */
  buried(letter: DeadLetter): void;
}

/**
 * Stores dead letters in the service's database first and then sends them to the topic of their group. If the process
 * dies in between, the record comes again: the database keeps one letter, and the topic gets two with the same place.
 */
export class KafkaDeadLetters implements DeadLetterSink {
  readonly #options: DeadLetterOptions;
  #producer: Promise<Producer> | undefined;

  constructor(options: DeadLetterOptions) {
    this.#options = options;
  }

  unreadable(record: RawRecord, detail: string): Promise<void> {
    return this.#bury({ ...record, reason: 'unreadable', detail });
  }

  refused(message: IncomingMessage, detail: string): Promise<void> {
    const { topic, partition, offset, subject, time, data } = message;
    return this.#bury({
      topic,
      partition,
      offset,
      key: subject,
      headers: toHeaders({ ...message, time: new Date(time) }),
      value: Buffer.from(JSON.stringify(data)),
      reason: 'refused',
      detail,
    });
  }

  async close(): Promise<void> {
    const producer = this.#producer;
    this.#producer = undefined;
    await producer?.then((made) => made.disconnect()).catch(() => undefined);
    failpoint('dead-letter.producer-closed');
  }

  async #bury(letter: DeadLetter): Promise<void> {
    failpoint('dead-letter.before-store');
    const times = await this.#options.store.keep(letter);
    failpoint('dead-letter.stored');
    await this.#send(letter, times);
    failpoint('dead-letter.sent');
    this.#options.buried(letter);
  }

  async #send(letter: DeadLetter, times: number): Promise<void> {
    const { groupId, topicPrefix } = this.#options;
    const { topic, key, headers, value } = letter;
    const producer = await this.#connected();
    await producer.send({
      topic: deadLetterTopic(`${topicPrefix}${topic}`, groupId),
      acks: -1,
      timeout: SEND_TIMEOUT_MS,
      compression: CompressionTypes.None,
      messages: [
        {
          key,
          value: value === null ? null : Buffer.from(value),
          headers: { ...headers, ...whereAndWhy(letter, groupId, times) },
        },
      ],
    });
  }

  /** One producer for all partitions, which may need it concurrently. */
  async #connected(): Promise<Producer> {
    try {
      this.#producer ??= this.#connect();
      return await this.#producer;
    } catch (error) {
      this.#producer = undefined;
      throw error;
    }
  }

  async #connect(): Promise<Producer> {
    const producer = this.#options.kafka.producer({
      allowAutoTopicCreation: false,
      retry: { retries: 3, initialRetryTime: 100, maxRetryTime: 1_000 },
    });
    await producer.connect();
    return producer;
  }
}

function whereAndWhy(letter: DeadLetter, group: string, times: number): Record<string, string> {
  return {
    dead_reason: letter.reason,
    dead_detail: letter.detail,
    dead_at: new Date().toISOString(),
    dead_attempts: String(times),
    dead_topic: letter.topic,
    dead_partition: String(letter.partition),
    dead_offset: letter.offset,
    dead_group: group,
  };
}
