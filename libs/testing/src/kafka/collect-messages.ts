import type { Consumer, IHeaders, KafkaMessage } from 'kafkajs';
import { afterThisFile } from '../cleanups.ts';
import { eventually } from '../eventually.ts';
import { patienceMs } from '../patience.ts';
import { testKafkaBrokers, testPrefixes } from '../test-space.ts';
import { uniqueName } from '../unique-name.ts';
import type { CollectedMessage } from './collected-message.ts';
import { connectKafka } from './connect-kafka.ts';

const BREACHES_SHOWN = 10;

export interface CollectOptions {
  readonly brokers?: readonly string[];
  /** Milliseconds until the topics must exist; default: patienceMs. */
  readonly within?: number;
  /** For a test that breaks the contract of a platform's topic on purpose: what it reads fails nothing. */
  readonly unchecked?: boolean;
}

/**
 * Reads topics (full names as they stand on the broker) from their beginning until the spec file ends, which then fails when a
 * message broke the contract of its topic.
 */
export async function collectMessages(
  topics: readonly string[],
  { brokers = testKafkaBrokers(), within = patienceMs, unchecked = false }: CollectOptions = {},
): Promise<MessageCollector> {
  const kafka = await connectKafka(brokers);
  const admin = kafka.admin();
  await admin.connect();
  try {
    const missing = async () => {
      const there = new Set(await admin.listTopics());
      return topics.filter((topic) => !there.has(topic));
    };
    await eventually(missing, { within, until: (names: string[]) => names.length === 0 });
  } finally {
    await admin.disconnect();
  }
  const groupId = uniqueName(`${testPrefixes().group}collector`);
  const consumer = kafka.consumer({ groupId, allowAutoTopicCreation: false, maxWaitTimeInMs: 200 });
  const collector = new MessageCollector(consumer);
  afterThisFile(async () => {
    await collector.stop();
    if (!unchecked) await collector.check();
  });
  await consumer.connect();
  await consumer.subscribe({ topics: [...topics], fromBeginning: true });
  await consumer.run({
    eachMessage: ({ topic, partition, message }) =>
      Promise.resolve(collector.take(topic, partition, message)),
  });
  return collector;
}

export class MessageCollector {
  readonly #messages: CollectedMessage[] = [];
  readonly #consumer: Consumer;
  #stopped: Promise<void> | undefined;

  constructor(consumer: Consumer) {
    this.#consumer = consumer;
  }

  /** In the order in which they came: per partition that of the topic, across partitions none. */
  get messages(): readonly CollectedMessage[] {
    return this.#messages;
  }

  /** Those whose header has that value, for example `withHeader('ce_subject', id)`. */
  withHeader(name: string, value: string): readonly CollectedMessage[] {
    return this.#messages.filter(({ headers }) => headers[name] === value);
  }

  /** Waits until what has come satisfies the condition, and returns all that has come. */
  async waitFor(
    condition: (messages: readonly CollectedMessage[]) => boolean,
    { within = patienceMs }: { within?: number } = {},
  ): Promise<readonly CollectedMessage[]> {
    return eventually(() => [...this.#messages], { within, until: condition });
  }

  /** Throws when a message from a topic of the platform broke its contract, docs/messages/asyncapi.json. */
  async check(): Promise<void> {
    const { MessageCheck } = await import('./message-check.ts');
    const check = new MessageCheck();
    const breaches = this.#messages.flatMap((message) => check.breaches(message));
    if (breaches.length === 0) return;
    const shown = breaches.slice(0, BREACHES_SHOWN).join('\n  ');
    throw new Error(`${breaches.length} breaches of the contract of the messages:\n  ${shown}`);
  }

  stop(): Promise<void> {
    this.#stopped ??= this.#consumer.disconnect();
    return this.#stopped;
  }

  take(topic: string, partition: number, { offset, key, headers, value }: KafkaMessage): void {
    this.#messages.push({
      topic,
      partition,
      offset,
      key: key?.toString() ?? null,
      headers: texts(headers ?? {}),
      value: value === null ? null : parsed(value.toString()),
    });
  }
}

function texts(headers: IHeaders): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name, String(value)]));
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
