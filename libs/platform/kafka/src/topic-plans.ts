import {
  deadLetterTopic,
  keepEverything,
  type TopicContract,
} from '@regional-events/contracts-envelope';

/**
 * Whatever brokers do unless told: room for the largest payload, nothing that kafkajs cannot read, and any
 * time. From Kafka 4 on a record that is an hour ahead is refused, so that one command by a clock that is
 * wrong would hold up all that its service has to tell.
 */
const takesAll = {
  'max.message.bytes': '4194304',
  'compression.type': 'uncompressed',
  'message.timestamp.after.max.ms': '9223372036854775807',
};
/** A letter is a record as large as its topic takes one, and says besides where it came from and why. */
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

/** Where a consumer group (its whole name) puts what it cannot handle of the topics that it reads. */
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
