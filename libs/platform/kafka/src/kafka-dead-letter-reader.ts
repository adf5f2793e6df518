import type { MessageContract } from '@regional-events/contracts-envelope';
import type {
  IncomingMessage,
  DeadLetterReader,
  RawRecord,
} from '@regional-events/platform-messaging';
import { decodeRecord, whyUnreadable } from './decode-record.ts';
import { fromHeaders } from './message-headers.ts';

export class KafkaDeadLetterReader implements DeadLetterReader {
  readonly #contracts: ReadonlyMap<string, MessageContract>;

  constructor(contracts: ReadonlyMap<string, MessageContract>) {
    this.#contracts = contracts;
  }

  read(letter: RawRecord): IncomingMessage {
    const { topic, partition, offset, key, value, headers } = letter;
    const record = { key: bytes(key), value: bytes(value), headers, offset };
    try {
      return decodeRecord(record, { topic, partition }, this.#contracts);
    } catch (error) {
      throw new Error(whyUnreadable(error), { cause: error });
    }
  }

  place({ topic, partition, offset, key, headers }: RawRecord): IncomingMessage | undefined {
    try {
      const { id, type, source, subject, sequence, time, ...rest } = fromHeaders(headers);
      if (key !== subject) return undefined;
      return {
        id,
        type,
        source,
        topic,
        partition,
        offset,
        subject,
        sequence: Number(sequence),
        time,
        dataschema: rest.dataschema,
        traceparent: rest.traceparent,
        correlationId: rest.correlationid,
        causationId: rest.causationid ?? null,
        data: {},
      };
    } catch {
      return undefined;
    }
  }
}

function bytes(part: string | Uint8Array | null): Buffer | null {
  return part === null ? null : Buffer.from(part);
}
