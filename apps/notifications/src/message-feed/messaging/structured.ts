import { paddedSequence } from '@regional-events/contracts-envelope';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import type { StructuredMessage } from '../domain/feed-entry.ts';

/** The same message with the same id in CloudEvents' structured JSON. */
export function structured(message: IncomingMessage): StructuredMessage {
  return {
    specversion: '1.0',
    id: message.id,
    source: message.source,
    type: message.type,
    subject: message.subject,
    partitionkey: message.subject,
    sequence: paddedSequence(message.sequence),
    time: message.time,
    datacontenttype: 'application/json',
    dataschema: message.dataschema,
    traceparent: message.traceparent,
    correlationid: message.correlationId,
    ...(message.causationId === null ? {} : { causationid: message.causationId }),
    data: message.data,
  };
}
