import { z } from 'zod';

const NAMESPACE = 'org.regional-events';
const MAJOR = 1;
const PARTITIONS = 12;

/** A request body is 1 MiB at most, and a change tells besides what was and what is. */
export const LARGEST_PAYLOAD_BYTES = 3_500_000;

/** The broker's settings of every topic: a newcomer builds its state from sequence 1. */
export const keepEverything: Readonly<Record<string, string>> = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
};

export type MessageSchemas = Readonly<Record<string, z.ZodObject>>;

/** One topic: which messages it carries, with the schema of each payload. */
export interface TopicContract<S extends MessageSchemas = MessageSchemas> {
  /** `<service>.<aggregate>.v<major>`, before any TOPIC_PREFIX. */
  readonly topic: string;
  readonly service: string;
  readonly aggregate: string;
  /** CloudEvents source. */
  readonly source: string;
  /** Never changes within a major: more would move keys and break their order. */
  readonly partitions: number;
  /** The broker's settings, by their names there. */
  readonly config: Readonly<Record<string, string>>;
  /** What it tells, in a sentence or two, for those who read it. */
  readonly about: string;
  /** The payload's field with the aggregate's id, which is `subject` and the record's key. */
  readonly subjectField: string;
  /** By the past tense that ends the type's name. */
  readonly schemas: S;
}

export interface TopicDefinition<S extends MessageSchemas> {
  readonly service: string;
  readonly aggregate: string;
  readonly about?: string;
  /** Default: `id`. */
  readonly subjectField?: string;
  readonly schemas: S;
}

export function defineTopic<S extends MessageSchemas>(
  definition: TopicDefinition<S>,
): TopicContract<S> {
  return {
    about: '',
    subjectField: 'id',
    ...definition,
    topic: `${definition.service}.${definition.aggregate}.v${MAJOR}`,
    source: `/services/${definition.service}`,
    partitions: PARTITIONS,
    config: keepEverything,
  };
}

/** `org.regional-events.<aggregate>.<past-tense>.v<major>` */
export function messageType(aggregate: string, past: string): string {
  return `${NAMESPACE}.${aggregate}.${past}.v${MAJOR}`;
}

export interface MessageContract {
  readonly type: string;
  readonly topic: TopicContract;
  readonly schema: z.ZodObject;
}

/** Every message type of the given topics, by its full name. */
export function messageContracts(
  topics: readonly TopicContract[],
): ReadonlyMap<string, MessageContract> {
  const contracts = topics.flatMap((topic) =>
    Object.entries(topic.schemas).map(([past, schema]): [string, MessageContract] => {
      const type = messageType(topic.aggregate, past);
      return [type, { type, topic, schema }];
    }),
  );
  return new Map(contracts);
}

/** A payload: the facts of the message and the place in its aggregate's line. */
export function payload<Shape extends z.ZodRawShape>(shape: Shape) {
  const sequence = z
    .int()
    .positive()
    .describe(
      '1, 2, 3 … within the subject of this topic, without gaps: the same number as in the envelope.',
    );
  return z.object({ ...shape, sequence });
}

/** Where a consumer group puts what it can never handle of a topic; both names with their prefixes. */
export function deadLetterTopic(topic: string, group: string): string {
  return `${topic}.${group}.dead`;
}
