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

describe('headers of a stranger', () => {
  const many = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`h${n}`, 'x']));

  it('are no envelope when an attribute is longer than any of ours', () => {
    const long = { ce_source: Buffer.from('s'.repeat(1_001)) };
    expect(() => fromHeaders(long)).toThrow('an attribute of the envelope is too long');
  });

  it('are kept up to a number and a length, so that a dead letter has room for them', () => {
    expect(Object.keys(plainHeaders(many))).toHaveLength(100);
    const [[name, value] = ['', '']] = Object.entries(
      plainHeaders({ ['n'.repeat(5_000)]: Buffer.alloc(9_000, 0xff) }),
    );
    expect([name.length, value.length]).toEqual([1_000, 1_000]);
  });
});
