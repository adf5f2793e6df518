import { envelope, paddedSequence, type Envelope } from '@regional-events/contracts-envelope';
import type { Message } from '@regional-events/platform-messaging';
import type { IHeaders } from 'kafkajs';
import { DisagreementError } from './disagreement-error.ts';

/** Limits for the stored headers and key of a foreign record. */
const MOST_HEADERS = 100;
/** No attribute may be longer, so that a stored message is complete and can be retried. */
export const LONGEST_PART = 1_000;

type AttributeHeaders = {
  [Name in keyof Envelope as `ce_${Name}`]: Envelope[Name];
};

/** CloudEvents in binary mode: each attribute a header, the payload alone as the value. */
export function toHeaders(message: Message): Record<string, string> {
  // Written out, since it runs for every message: building it from entries costs several times as much.
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

/** Throws a ZodError for headers that are no envelope, a DisagreementError for an attribute that is too long. */
export function fromHeaders(headers: IHeaders = {}): Envelope {
  // Written out too: it runs for every record, and a loop over all headers costs twice as much.
  const attributes: { [Name in keyof Envelope]: string | undefined } = {
    specversion: attribute(headers['ce_specversion']),
    id: attribute(headers['ce_id']),
    source: attribute(headers['ce_source']),
    type: attribute(headers['ce_type']),
    subject: attribute(headers['ce_subject']),
    partitionkey: attribute(headers['ce_partitionkey']),
    sequence: attribute(headers['ce_sequence']),
    time: attribute(headers['ce_time']),
    datacontenttype: attribute(headers['ce_datacontenttype']),
    dataschema: attribute(headers['ce_dataschema']),
    traceparent: attribute(headers['ce_traceparent']),
    correlationid: attribute(headers['ce_correlationid']),
  };
  const causationId = attribute(headers['ce_causationid']);
  if (causationId !== undefined) attributes.causationid = causationId;
  return envelope.parse(attributes);
}

/** The headers as text, as many and as long as a dead letter keeps them. */
export function plainHeaders(headers: IHeaders | undefined): Record<string, string> {
  const entries = Object.entries(headers ?? {})
    .slice(0, MOST_HEADERS)
    .map(([name, value]): [string, string] => [
      name.slice(0, LONGEST_PART),
      (headerText(value) ?? '').slice(0, LONGEST_PART),
    ]);
  return Object.fromEntries(entries);
}

function attribute(value: IHeaders[string]): string | undefined {
  const text = headerText(value);
  if (text !== undefined && text.length > LONGEST_PART) {
    throw new DisagreementError('an attribute of the envelope is too long');
  }
  return text;
}

/** Undefined also for a header without a value, which kafkajs gives as null despite its types. */
function headerText(value: IHeaders[string]): string | undefined {
  if (!value) return undefined;
  if (Array.isArray(value)) return value.map((part) => part.toString()).join(',');
  return value.toString();
}
