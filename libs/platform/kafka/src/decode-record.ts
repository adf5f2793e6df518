import type { MessageContract } from '@regional-events/contracts-envelope';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import type { KafkaMessage } from 'kafkajs';
import { z } from 'zod';
import { checkPayload, checkText } from './check-payload.ts';
import { DisagreementError } from './disagreement-error.ts';
import { fromHeaders } from './message-headers.ts';

/** The parts of a record that make a message. */
export type RecordParts = Pick<KafkaMessage, 'key' | 'value' | 'headers' | 'offset'>;

export interface RecordPlace {
  /** Without any prefix. */
  readonly topic: string;
  readonly partition: number;
}

/** Longest stored reason, since a payload may be wrong in very many places. */
const LONGEST_REASON = 1_000;

const payloadOfAnyType = z.looseObject({ sequence: z.int().positive() });

/**
 * Decodes a Kafka record and checks it against its contract. A type that this release does not know passes with its
 * sequence checked. Throws an error that explains why it is no readable message.
 */
export function decodeRecord(
  record: RecordParts,
  place: RecordPlace,
  contracts: ReadonlyMap<string, MessageContract>,
): IncomingMessage {
  const attributes = fromHeaders(record.headers);
  const known = contracts.get(attributes.type)?.schema;
  checkText(record.value);
  const text = record.value?.toString('utf8') ?? 'null';
  const data = JSON.parse(text) as Readonly<Record<string, unknown>>;
  checkPayload(data);
  const { sequence: stated } = (known ?? payloadOfAnyType).parse(data);
  const sequence = Number(attributes.sequence);
  if (record.key?.toString('utf8') !== attributes.subject) {
    throw new DisagreementError('the key and the subject differ');
  }
  if (stated !== sequence)
    throw new DisagreementError('the payload and the envelope differ in sequence');
  return {
    id: attributes.id,
    type: attributes.type,
    source: attributes.source,
    topic: place.topic,
    partition: place.partition,
    offset: record.offset,
    subject: attributes.subject,
    sequence,
    time: attributes.time,
    dataschema: attributes.dataschema,
    traceparent: attributes.traceparent,
    correlationId: attributes.correlationid,
    causationId: attributes.causationid ?? null,
    data,
  };
}

/** The reason as text, without any value of the payload. */
export function whyUnreadable(error: unknown): string {
  if (error instanceof z.ZodError) {
    return error.issues
      .map(({ path, code }) => `${path.join('.') || 'payload'}: ${code}`)
      .join(', ')
      .slice(0, LONGEST_REASON);
  }
  if (error instanceof DisagreementError) return error.message;
  return error instanceof SyntaxError ? 'the value is no JSON' : 'unreadable';
}
