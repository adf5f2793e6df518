import { envelope, paddedSequence, type Envelope } from '@regional-events/contracts-envelope';
import type { Message } from '@regional-events/platform-messaging';
import type { IHeaders } from 'kafkajs';

const PREFIX = 'ce_';

/** CloudEvents in binary mode: each attribute a header, the payload alone as the value. */
export function toHeaders(message: Message): Record<string, string> {
  const attributes: Envelope = {
    specversion: '1.0',
    id: message.id,
    source: message.source,
    type: message.type,
    subject: message.subject,
    partitionkey: message.subject,
    sequence: paddedSequence(message.sequence),
    time: message.time.toISOString(),
    datacontenttype: 'application/json',
    dataschema: message.dataschema,
    traceparent: message.traceparent,
    correlationid: message.correlationId,
    ...(message.causationId === null ? {} : { causationid: message.causationId }),
  };
  const headers = Object.entries(attributes).map(([name, value]): [string, string] => [
    `${PREFIX}${name}`,
    value,
  ]);
  return { 'content-type': 'application/json', ...Object.fromEntries(headers) };
}

/** Throws a ZodError for headers that are no envelope. */
export function fromHeaders(headers: IHeaders | undefined): Envelope {
  const attributes = Object.entries(plainHeaders(headers))
    .filter(([name]) => name.startsWith(PREFIX))
    .map(([name, value]) => [name.slice(PREFIX.length), value]);
  return envelope.parse(Object.fromEntries(attributes));
}

export function plainHeaders(headers: IHeaders | undefined): Record<string, string> {
  const entries = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [
    name,
    headerText(value),
  ]);
  return Object.fromEntries(entries);
}

function headerText(value: IHeaders[string]): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return value.map((part) => part.toString()).join(',');
  return value.toString();
}
