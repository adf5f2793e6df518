import { newId } from '@regional-events/kernel';
import { loadConfig, platformConfig } from '@regional-events/platform-config';
import { createKafka, kafkaOptions, KafkaPublisher } from '@regional-events/platform-kafka';
import type { Message } from '@regional-events/platform-messaging';
import { allMessages } from '@regional-events/contracts-catalogue';
import { ensureTopics } from '@regional-events/testing';

/** Publishes messages as the other services would. */
export class MessagePublisher {
  readonly #publisher: KafkaPublisher;
  readonly #sequences = new Map<string, number>();

  private constructor(publisher: KafkaPublisher) {
    this.#publisher = publisher;
  }

  /** Makes every topic first; `settings` are a service's. */
  static async open(settings: Readonly<Record<string, string>>): Promise<MessagePublisher> {
    const config = loadConfig(platformConfig({}), settings);
    const kafka = createKafka(kafkaOptions(config, 'publisher'), () => undefined);
    await ensureTopics(settings);
    return new MessagePublisher(new KafkaPublisher(kafka, config.TOPIC_PREFIX));
  }

  async publish(
    type: string,
    subject: string,
    data: Readonly<Record<string, unknown>>,
  ): Promise<Message> {
    const of = allMessages.get(type)?.topic;
    if (of === undefined) throw new Error(`no such type: ${type}`);
    const sequence = (this.#sequences.get(subject) ?? 0) + 1;
    this.#sequences.set(subject, sequence);
    const message: Message = {
      id: newId(),
      type,
      source: of.source,
      topic: of.topic,
      subject,
      sequence,
      time: new Date(),
      dataschema: `/asyncapi.json#/components/schemas/${of.aggregate}.${type.split('.').at(-2)}`,
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
      correlationId: 'a-correlation',
      causationId: null,
      data: { ...data, sequence },
    };
    await this.#publisher.publish([message]);
    return message;
  }

  async publishOrganisation(): Promise<Message> {
    const id = newId();
    const facts = { kind: 'ngo', names: { en: 'An organisation' }, status: 'active' };
    const data = { id, code: 'XX', ...facts, country: null, parentId: null };
    return this.publish('org.regional-events.organisation.registered.v1', id, data);
  }

  async close(): Promise<void> {
    await this.#publisher.close();
  }
}
