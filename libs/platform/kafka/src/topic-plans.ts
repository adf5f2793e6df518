import {
  deadLetterTopic,
  keepEverything,
  type TopicContract,
} from '@regional-events/contracts-envelope';

/**
 * Independent of broker defaults: room for the largest payload, compression that kafkajs can read, and any timestamp.
 * Since Kafka 4 a record that is an hour ahead is refused, so that a command by a wrong clock would block all further
 * messages of its service.
 */
const takesAll = {
  'max.message.bytes': '4194304',
  'compression.type': 'uncompressed',
  'message.timestamp.after.max.ms': '9223372036854775807',
};
/** A dead letter holds a record as large as its topic allows, and also where it came from and why. */
const keepLetters = { ...keepEverything, ...takesAll, 'max.message.bytes': '5242880' };

export interface TopicPlan {
  readonly name: string;
  readonly partitions: number;
  /** The broker's settings, by their names there. */
  readonly config: Readonly<Record<string, string>>;
}

export function topicPlans(
  contracts: readonly TopicContract[],
  prefix: string,
): readonly TopicPlan[] {
  return contracts.map(({ topic, partitions, config }) => ({
    name: `${prefix}${topic}`,
    partitions,
    config: { ...config, ...takesAll },
  }));
}

/** The dead-letter topics of a consumer group (by its whole name) for the topics that it reads. */
export function deadLetterPlans(
  contracts: readonly TopicContract[],
  group: string,
  prefix: string,
): readonly TopicPlan[] {
  return contracts.map(({ topic }) => ({
    name: deadLetterTopic(`${prefix}${topic}`, group),
    partitions: 1,
    config: keepLetters,
  }));
}
