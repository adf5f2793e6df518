import { describe, expect, it } from '@jest/globals';
import type { IHeaders } from 'kafkajs';
import { fromHeaders, plainHeaders } from './message-headers.ts';

/** As kafkajs gives a header that has no value. */
const nothing = JSON.parse('null') as Buffer;
const headers: IHeaders = { ce_id: nothing, other: nothing, list: ['a', Buffer.from('b')] };

describe('a header without a value', () => {
  it('leaves the record no message, in words', () => {
    expect(() => fromHeaders(headers)).toThrow(expect.objectContaining({ name: 'ZodError' }));
  });

  it('is told as an empty text where a record is set aside', () => {
    expect(plainHeaders(headers)).toEqual({ ce_id: '', other: '', list: 'a,b' });
  });
});
