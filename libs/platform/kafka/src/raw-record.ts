import type { RawRecord } from '@regional-events/platform-messaging';
import type { RecordParts, RecordPlace } from './decode-record.ts';
import { plainHeaders } from './message-headers.ts';

/** A record as it came, for what is no readable message. */
export function rawRecordOf(record: RecordParts, place: RecordPlace): RawRecord {
  return {
    ...place,
    offset: record.offset,
    key: record.key?.toString('utf8') ?? null,
    headers: plainHeaders(record.headers),
    value: record.value,
  };
}
