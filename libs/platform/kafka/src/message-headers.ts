import { envelope, paddedSequence, type Envelope } from '@regional-events/contracts-envelope';
import type { Message } from '@regional-events/platform-messaging';
import type { IHeaders } from 'kafkajs';

type AttributeHeaders = {
  [Name in keyof Envelope as `ce_${Name}`]: Envelope[Name];
};

/** CloudEvents in binary mode: each attribute a header, the payload alone as the value. */
export function toHeaders(message: Message): Record<string, string> {
  // Written out, since this is done for every message: turning entries round costs several times as much.
  const headers: AttributeHeaders & Record<string, string> = {
    'content-type': 'application/json',
    ce_specversion: '1.0',
    ce_id: message.id,
    ce_source: message.source,
    ce_type: message.type,
    ce_subject: message.subject,
    ce_partitionkey: message.subject,
    ce_sequence: paddedSequence(message.sequence),
    ce_time: message.time.toISOString(),
    ce_datacontenttype: 'application/json',
    ce_dataschema: message.dataschema,
    ce_traceparent: message.traceparent,
    ce_correlationid: message.correlationId,
  };
  if (message.causationId !== null) headers['ce_causationid'] = message.causationId;
  return headers;
}

/** Throws a ZodError for headers that are no envelope. */
export function fromHeaders(headers: IHeaders = {}): Envelope {
  // Written out too: this is done for every record, and a loop over all headers costs twice as much.
  const attributes: { [Name in keyof Envelope]: string | undefined } = {
    specversion: headerText(headers['ce_specversion']),
    id: headerText(headers['ce_id']),
    source: headerText(headers['ce_source']),
    type: headerText(headers['ce_type']),
    subject: headerText(headers['ce_subject']),
    partitionkey: headerText(headers['ce_partitionkey']),
    sequence: headerText(headers['ce_sequence']),
    time: headerText(headers['ce_time']),
    datacontenttype: headerText(headers['ce_datacontenttype']),
    dataschema: headerText(headers['ce_dataschema']),
    traceparent: headerText(headers['ce_traceparent']),
    correlationid: headerText(headers['ce_correlationid']),
  };
  const causationId = headerText(headers['ce_causationid']);
  if (causationId !== undefined) attributes.causationid = causationId;
  return envelope.parse(attributes);
}

export function plainHeaders(headers: IHeaders | undefined): Record<string, string> {
  const entries = Object.entries(headers ?? {}).map(([name, value]): [string, string] => [
    name,
    headerText(value) ?? '',
  ]);
  return Object.fromEntries(entries);
}

/** Undefined also for a header without a value, which kafkajs gives as null, whatever its types say. */
function headerText(value: IHeaders[string]): string | undefined {
  if (!value) return undefined;
  if (Array.isArray(value)) return value.map((part) => part.toString()).join(',');
  return value.toString();
}
