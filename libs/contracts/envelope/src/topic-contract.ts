import { z } from 'zod';

const NAMESPACE = 'org.regional-events';
const MAJOR = 1;
const PARTITIONS = 12;

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
  /** By the past tense that ends the type's name. */
  readonly schemas: S;
}

export interface TopicDefinition<S extends MessageSchemas> {
  readonly service: string;
  readonly aggregate: string;
  readonly schemas: S;
}

export function defineTopic<S extends MessageSchemas>(
  definition: TopicDefinition<S>,
): TopicContract<S> {
  return {
    ...definition,
    topic: `${definition.service}.${definition.aggregate}.v${MAJOR}`,
    source: `/services/${definition.service}`,
    partitions: PARTITIONS,
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
  return z.object({ ...shape, sequence: z.int().positive() });
}
