import { isUtf8 } from 'node:buffer';
import { LARGEST_PAYLOAD_BYTES } from '@regional-events/contracts-envelope';
import { DisagreementError } from './disagreement-error.ts';

/** MongoDB allows 180 levels; the document around a payload uses some of them. */
const MOST_LEVELS = 100;
/**
 * `1e20` takes 17 more characters when it is written again, and any value up to a dozen bytes in a document: with this
 * many values the largest payload still fits a dead letter and a document.
 */
const MOST_VALUES = 100_000;
const taken = /^\$|^(?:_bsontype|isMongoose.*|toObject|toJSON|toBSON)$/;

/** Throws DisagreementError for a payload that is too large for a message, or would grow when it is parsed. */
export function checkText(value: Uint8Array | null): void {
  if (value === null) return;
  if (value.byteLength > LARGEST_PAYLOAD_BYTES) {
    throw new DisagreementError(`the value has more than ${LARGEST_PAYLOAD_BYTES} bytes`);
  }
  if (!isUtf8(value)) throw new DisagreementError('the value is no UTF-8');
}

/**
 * A payload that no document can store would block its partition for ever, since it cannot even be parked. Throws
 * DisagreementError with a reason that contains nothing of the payload.
 */
export function checkPayload(data: unknown): void {
  let values = 0;
  const look = (value: unknown, level: number): void => {
    values += 1;
    if (values > MOST_VALUES) {
      throw new DisagreementError(`the payload has more than ${MOST_VALUES} values`);
    }
    if (typeof value !== 'object' || value === null) return;
    if (level > MOST_LEVELS) {
      throw new DisagreementError(`the payload has more than ${MOST_LEVELS} levels`);
    }
    if (Array.isArray(value)) {
      for (const each of value) look(each, level + 1);
      return;
    }
    for (const [name, each] of Object.entries(value)) {
      if (isForbidden(name)) {
        throw new DisagreementError('the payload has a field whose name no document could have');
      }
      look(each, level + 1);
    }
  };
  look(data, 1);
}

/** Member names that MongoDB or mongoose would interpret, or that every object inherits. */
function isForbidden(name: string): boolean {
  return name.includes('\u0000') || taken.test(name) || name in Object.prototype;
}
