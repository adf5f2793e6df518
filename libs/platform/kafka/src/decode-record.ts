import type { MessageContract } from '@regional-events/contracts-envelope';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import type { KafkaMessage } from 'kafkajs';
import { z } from 'zod';
import { fromHeaders } from './message-headers.ts';

export interface RecordPlace {
  /** Without any prefix. */
  readonly topic: string;
  readonly partition: number;
}

const payloadOfAnyType = z.looseObject({ sequence: z.int().positive() });

/**
 * The message of a Kafka record, found to fit its contract. A type that this release does not
 * know yet passes with its sequence checked. Throws in words why it is no readable message.
 */
export function decodeRecord(
  record: KafkaMessage,
  place: RecordPlace,
  contracts: ReadonlyMap<string, MessageContract>,
): IncomingMessage {
  const attributes = fromHeaders(record.headers);
  const data = payloadOfAnyType.parse(JSON.parse(record.value?.toString('utf8') ?? 'null'));
  const sequence = Number(attributes.sequence);
  if (data.sequence !== sequence)
    throw new Error('the payload and the envelope differ in sequence');
  contracts.get(attributes.type)?.schema.parse(data);
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
