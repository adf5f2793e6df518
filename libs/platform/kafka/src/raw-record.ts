import type { RawRecord } from '@regional-events/platform-messaging';
import type { RecordParts, RecordPlace } from './decode-record.ts';
import { LONGEST_PART, plainHeaders } from './message-headers.ts';

/** A raw record with its key and headers cut to a limit, for what is no readable message. */
export function rawRecordOf(record: RecordParts, place: RecordPlace): RawRecord {
  return {
    ...place,
    offset: record.offset,
    key: record.key?.toString('utf8').slice(0, LONGEST_PART) ?? null,
    headers: plainHeaders(record.headers),
    value: record.value,
  };
}
