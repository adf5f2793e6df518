import { allTopics } from '@regional-events/contracts-catalogue';
import { newId } from '@regional-events/kernel';
import { toHeaders } from '@regional-events/platform-kafka';
import { toMessage, type Message } from '@regional-events/platform-messaging';
import { afterThisFile, connectKafka } from '@regional-events/testing';
import type { Message as KafkaRecord, Producer } from 'kafkajs';

/** Few read it, and a single message of it means little to them. */
const TOPIC = 'registrations.invitation.v1';

/** What scenarios need of the world that they write into. */
export interface InjectedWorld {
  readonly servers: { readonly brokers: readonly string[] };
  readonly platform: { readonly prefixes: { readonly topic: string } };
  readonly injected: Set<string>;
}

/** Where a record came to lie: `<topic>/<partition>/<offset>`, the topic without its prefix. */
export type Place = string;

/** Writes messages of its own, and what is no message, past every service; the judges leave them out. */
export class Injector {
  readonly topic = TOPIC;
  readonly #world: InjectedWorld;
  readonly #producer: Producer;

  /** For the spec file; straight to the brokers. */
  static async open(world: InjectedWorld): Promise<Injector> {
    const producer = (await connectKafka(world.servers.brokers)).producer();
    await producer.connect();
    afterThisFile(() => producer.disconnect());
    return new Injector(world, producer);
  }

  private constructor(world: InjectedWorld, producer: Producer) {
    this.#world = world;
    this.#producer = producer;
  }

  newSubject(): string {
    const subject = newId();
    this.#world.injected.add(subject);
    return subject;
  }

  /** A message that every reader can handle, unless its correlation id asks the witness not to. */
  message(subject: string, sequence: number, correlationId = 'injected'): Message {
    const contract = allTopics.find(({ topic }) => topic === TOPIC);
    if (contract === undefined) throw new Error(`there is no topic ${TOPIC}`);
    const recorded = { id: newId(), sequence, occurredAt: new Date() };
    this.#world.injected.add(recorded.id);
    const data = {
      id: subject,
      eventId: subject,
      organisationId: subject,
      seats: 1,
      answerBy: null,
      status: 'sent',
    };
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const actor = {
      clientId: 'faults',
      role: 'secretariat',
      organisationId: null,
      scopes: [],
      personId: null,
      grants: [],
    } as const;
    return toMessage(
      contract,
      { name: 'sent', subject, recorded, data },
      { actor, traceparent, correlationId },
    );
  }

  /** Messages of one subject, in their order. */
  async send(...messages: readonly Message[]): Promise<readonly Place[]> {
    const places: Place[] = [];
    for (const message of messages) places.push(await this.sendRecord(recordOf(message)));
    return places;
  }

  async sendRecord(record: KafkaRecord): Promise<Place> {
    const [reply] = await this.#producer.send({
      topic: `${this.#world.platform.prefixes.topic}${TOPIC}`,
      acks: -1,
      messages: [record],
    });
    return `${TOPIC}/${reply?.partition}/${reply?.baseOffset}`;
  }
}

export function recordOf(message: Message): KafkaRecord & { headers: Record<string, string> } {
  return {
    key: message.subject,
    value: JSON.stringify(message.data),
    headers: toHeaders(message),
  };
}
