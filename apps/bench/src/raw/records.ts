import type { Message as KafkaMessage } from 'kafkajs';

const SEQUENCE_DIGITS = 20;

/** As the platform's outbox keeps a message. */
export interface OutboxRow {
  readonly _id: string;
  readonly type: string;
  readonly source: string;
  readonly topic: string;
  readonly subject: string;
  readonly sequence: number;
  readonly time: Date;
  readonly dataschema: string;
  readonly traceparent: string;
  readonly correlationId: string;
  readonly causationId: string | null;
  readonly data: unknown;
}

/** The bytes that the platform sends. */
export function recordOf(row: OutboxRow): KafkaMessage {
  return {
    key: row.subject,
    value: JSON.stringify(row.data),
    timestamp: String(row.time.getTime()),
    headers: {
      'content-type': 'application/json',
      ce_specversion: '1.0',
      ce_id: row._id,
      ce_source: row.source,
      ce_type: row.type,
      ce_subject: row.subject,
      ce_partitionkey: row.subject,
      ce_sequence: String(row.sequence).padStart(SEQUENCE_DIGITS, '0'),
      ce_time: row.time.toISOString(),
      ce_datacontenttype: 'application/json',
      ce_dataschema: row.dataschema,
      ce_traceparent: row.traceparent,
      ce_correlationid: row.correlationId,
      ...(row.causationId === null ? {} : { ce_causationid: row.causationId }),
    },
  };
}
