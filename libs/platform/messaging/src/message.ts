import {
  messageType,
  type DeepReadonly,
  type MessageSchemas,
  type TopicContract,
} from '@regional-events/contracts-envelope';
import type { CommandContext, Recorded } from '@regional-events/kernel';
import type { z } from 'zod';

/** An outgoing message as the outbox stores it. Its id and sequence were made with the domain event. */
export interface Message {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly topic: string;
  /** The aggregate's id: also the partition key. */
  readonly subject: string;
  readonly sequence: number;
  readonly time: Date;
  readonly dataschema: string;
  readonly traceparent: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a message of the topic says; the sequence is the envelope's. */
export type PayloadOf<S extends MessageSchemas, K extends keyof S> = DeepReadonly<
  Omit<z.input<S[K]>, 'sequence'>
>;

export interface MessageFacts<S extends MessageSchemas, K extends keyof S & string> {
  readonly name: K;
  readonly subject: string;
  readonly recorded: Omit<Recorded<unknown>, 'event'>;
  readonly data: PayloadOf<S, K>;
}

/**
 * Makes the message of a domain event. Throws a ZodError when the payload breaks the contract: a bug of this service,
 * found before anything is stored.
 */
export function toMessage<S extends MessageSchemas, K extends keyof S & string>(
  topic: TopicContract<S>,
  facts: MessageFacts<S, K>,
  context: CommandContext,
): Message {
  const { name, recorded, subject } = facts;
  const payload: object = facts.data;
  const data = topic.schemas[name]?.parse({ ...payload, sequence: recorded.sequence }) ?? {};
  return {
    id: recorded.id,
    type: messageType(topic.aggregate, name),
    source: topic.source,
    topic: topic.topic,
    subject,
    sequence: recorded.sequence,
    time: recorded.occurredAt,
    dataschema: `/asyncapi.json#/components/schemas/${topic.aggregate}.${name}`,
    traceparent: context.traceparent,
    correlationId: context.correlationId,
    causationId: context.causationId ?? null,
    data,
  };
}

/** A message that arrived, decoded and checked against its contract. */
export interface IncomingMessage<T = Readonly<Record<string, unknown>>> {
  readonly id: string;
  readonly type: string;
  readonly source: string;
  readonly topic: string;
  readonly partition: number;
  readonly offset: string;
  readonly subject: string;
  readonly sequence: number;
  /** RFC 3339, UTC */
  readonly time: string;
  readonly dataschema: string;
  readonly traceparent: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly data: T;
}
