import { readBy, serviceNames, type JsonSchema } from '@regional-events/contracts-catalogue';
import {
  deadLetterTopic,
  messageType,
  type TopicContract,
} from '@regional-events/contracts-envelope';

const BINDING = '0.5.0';
const DEAD_PARTITIONS = 1;

/** A part of the document. */
export type Part = Readonly<Record<string, unknown>>;

export const reference = (...path: readonly string[]): { readonly $ref: string } => ({
  $ref: `#/${path.join('/')}`,
});

export interface DeadLetterChannel {
  readonly address: string;
  readonly group: string;
  readonly topic: TopicContract;
}

/** Where each consumer group puts what it cannot handle. */
export function deadLetterChannels(): readonly DeadLetterChannel[] {
  return serviceNames.flatMap((group) =>
    readBy[group].map((topic) => ({ address: deadLetterTopic(topic.topic, group), group, topic })),
  );
}

/** Every topic by its address, those for dead letters last. */
export function channelsOf(topics: readonly TopicContract[]): Part {
  const plain = topics.map((topic): [string, Part] => [topic.topic, channelOf(topic)]);
  const dead = deadLetterChannels().map((channel): [string, Part] => [
    channel.address,
    deadChannelOf(channel),
  ]);
  return Object.fromEntries([...plain, ...dead]);
}

function channelOf(topic: TopicContract): Part {
  const messages = Object.keys(topic.schemas).map((name): [string, Part] => [
    name,
    reference('components', 'messages', messageType(topic.aggregate, name)),
  ]);
  return {
    address: topic.topic,
    title: `${topic.aggregate} messages`,
    description: `${topic.about} The key is the payload's \`${topic.subjectField}\`.`,
    messages: Object.fromEntries(messages),
    tags: [{ name: topic.service }],
    bindings: kafkaTopic(topic, topic.topic, topic.partitions),
  };
}

function deadChannelOf({ address, group, topic }: DeadLetterChannel): Part {
  return {
    address,
    title: `Dead letters of ${group}`,
    description: `Records of \`${topic.topic}\` that ${group} could not handle, with why and where.`,
    messages: { 'dead-letter': reference('components', 'messages', 'dead-letter') },
    tags: [{ name: 'dead-letters' }],
    bindings: kafkaTopic(topic, address, DEAD_PARTITIONS),
  };
}

function kafkaTopic({ config }: TopicContract, topic: string, partitions: number): Part {
  return {
    kafka: {
      topic,
      partitions,
      topicConfiguration: {
        'cleanup.policy': config['cleanup.policy']?.split(','),
        'retention.ms': Number(config['retention.ms']),
        'retention.bytes': Number(config['retention.bytes']),
      },
      bindingVersion: BINDING,
    },
  };
}

/** Who writes and who reads, by `<service>.send.<topic>` and `<service>.receive.<topic>`. */
export function operationsOf(topics: readonly TopicContract[]): Part {
  const sends = topics.map((topic): [string, Part] => [
    `${topic.service}.send.${topic.topic}`,
    {
      action: 'send',
      channel: reference('channels', topic.topic),
      title: `${topic.service} tells`,
      summary: `${topic.service} tells what happened to each ${topic.aggregate}.`,
      description: `${topic.about} At least once, and in order for each key.`,
      tags: [{ name: topic.service }],
    },
  ]);
  const receives = serviceNames.flatMap((service) =>
    readBy[service].map((topic): [string, Part] => [
      `${service}.receive.${topic.topic}`,
      {
        action: 'receive',
        channel: reference('channels', topic.topic),
        title: `${service} reads`,
        summary: `${service} reads it with one consumer group for all its processes.`,
        description: `How ${service}, one of the platform's own services, reads it; a consumer of yours reads with a group of its own.`,
        tags: [{ name: service }],
        bindings: { kafka: { groupId: groupSchema(service), bindingVersion: BINDING } },
      },
    ]),
  );
  const buries = deadLetterChannels().map(({ address, group }): [string, Part] => [
    `${group}.send.${address}`,
    {
      action: 'send',
      channel: reference('channels', address),
      title: `${group} gives up`,
      summary: `${group} puts aside what it could not handle.`,
      description: `Records as they came, for the operators of ${group}; no contract for others.`,
      tags: [{ name: 'dead-letters' }],
    },
  ]);
  return Object.fromEntries([...sends, ...receives, ...buries]);
}

function groupSchema(service: string): JsonSchema {
  return { type: 'string', enum: [service] };
}
