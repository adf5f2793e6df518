import { isUtf8 } from 'node:buffer';
import { LARGEST_PAYLOAD_BYTES } from '@regional-events/contracts-envelope';
import { DisagreementError } from './disagreement-error.ts';

/** MongoDB takes 180 levels, of which a payload gets what lies around it. */
const MOST_LEVELS = 100;
/**
 * `1e20` takes 17 more letters when it is written again, and any value up to a dozen bytes in a
 * document: so many still leave the largest payload room in a dead letter and in a document.
 */
const MOST_VALUES = 100_000;
const taken = /^\$|^(?:_bsontype|isMongoose.*|toObject|toJSON|toBSON)$/;

/** Throws DisagreementError for what is too large for a message, or would grow when it is read. */
export function checkText(value: Uint8Array | null): void {
  if (value === null) return;
  if (value.byteLength > LARGEST_PAYLOAD_BYTES) {
    throw new DisagreementError(`the value has more than ${LARGEST_PAYLOAD_BYTES} bytes`);
  }
  if (!isUtf8(value)) throw new DisagreementError('the value is no UTF-8');
}

/**
 * A payload that no document could hold would stop its partition for ever: it cannot even be put
 * aside. Throws DisagreementError in words, without anything of the payload.
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

/** What MongoDB or mongoose would take for more than a name, as they do with what every object has by itself. */
function isForbidden(name: string): boolean {
  return name.includes('\u0000') || taken.test(name) || name in Object.prototype;
}
