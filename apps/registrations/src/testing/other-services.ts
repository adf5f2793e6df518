import { messageContracts, messageType } from '@regional-events/contracts-envelope';
import { eventsTopics, type EventMessage } from '@regional-events/contracts-events';
import { organisationsTopics } from '@regional-events/contracts-organisations';
import { newId } from '@regional-events/kernel';
import { loadConfig, platformConfig } from '@regional-events/platform-config';
import { createKafka, kafkaOptions, KafkaPublisher } from '@regional-events/platform-kafka';

const contracts = messageContracts([...eventsTopics, ...organisationsTopics]);

type Facts = Readonly<Record<string, unknown>>;

/** Publishes what the other services would. */
export class OtherServices {
  readonly #publisher: KafkaPublisher;
  readonly #sequences = new Map<string, number>();

  constructor(settings: Readonly<Record<string, string>>) {
    const config = loadConfig(platformConfig({}), settings);
    const kafka = createKafka(kafkaOptions(config, 'other-services'), () => undefined);
    this.#publisher = new KafkaPublisher(kafka, config.TOPIC_PREFIX);
  }

  async organisation(): Promise<string> {
    const id = newId();
    const facts = { code: 'XX-1', kind: 'ngo', names: { en: 'An organisation' }, country: null };
    await this.publish('organisation', 'registered', id, {
      ...facts,
      id,
      parentId: null,
      status: 'active',
    });
    return id;
  }

  async person(organisationId: string): Promise<string> {
    const id = newId();
    const affiliations = [{ organisationId, from: '2020-01-01', to: null }];
    await this.publish('person', 'registered', id, {
      personId: id,
      affiliations,
      protected: false,
    });
    return id;
  }

  /** A published event with its registration window open. */
  async event(given: Partial<EventMessage> = {}): Promise<EventMessage> {
    const hours = 3_600_000;
    const around = (offset: number) => new Date(Date.now() + offset * hours).toISOString();
    const event = {
      id: newId(),
      kind: 'workshop',
      title: { en: 'A workshop' },
      topics: [],
      seriesId: null,
      numberInSeries: null,
      organiserIds: [],
      admission: 'open',
      venue: null,
      timeZone: 'Europe/Belgrade',
      days: [
        { date: '2099-05-10', startTime: null, endTime: null, theme: null, coOrganiserIds: [] },
      ],
      startsAt: '2099-05-09T22:00:00.000Z',
      endsAt: '2099-05-10T22:00:00.000Z',
      registration: { opensAt: around(-1), closesAt: around(1) },
      status: 'published',
      capacity: 1,
      sequence: 1,
      ...given,
    } satisfies EventMessage;
    await this.publish('event', 'published', event.id, event);
    return event;
  }

  async publish(aggregate: string, past: string, subject: string, data: Facts): Promise<void> {
    const type = messageType(aggregate, past);
    const topic = contracts.get(type)?.topic;
    if (topic === undefined) throw new Error(`no such type: ${type}`);
    const sequence = (this.#sequences.get(subject) ?? 0) + 1;
    this.#sequences.set(subject, sequence);
    const message = {
      id: newId(),
      type,
      source: topic.source,
      topic: topic.topic,
      subject,
      sequence,
      time: new Date(),
      dataschema: `/asyncapi.json#/components/schemas/${aggregate}.${past}`,
      traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01`,
      correlationId: 'test',
      causationId: null,
      data: { ...data, sequence },
    };
    await this.#publisher.publish([message]);
  }

  async close(): Promise<void> {
    await this.#publisher.close();
  }
}
