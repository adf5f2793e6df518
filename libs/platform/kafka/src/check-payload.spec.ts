import { describe, expect, it } from '@jest/globals';
import { checkPayload, checkText } from './check-payload.ts';

const nested = (levels: number) => JSON.parse('['.repeat(levels) + ']'.repeat(levels)) as unknown;
const parsed = (text: string) => JSON.parse(text) as unknown;

describe('a payload', () => {
  it('may have all that a document can hold', () => {
    const data = {
      sequence: 1,
      title: { en: 'a', 'sr-Latn': 'b' },
      'a.b': [null, true, { '': 1 }],
    };
    expect(() => checkPayload(data)).not.toThrow();
    expect(() => checkPayload(nested(100))).not.toThrow();
    expect(() => checkPayload(Array.from({ length: 99_999 }, () => 0))).not.toThrow();
  });

  it.each([
    ['a field whose name holds a zero', parsed(String.raw`{"a\u0000b":1}`), /name/],
    ['a field that MongoDB reads as a type', parsed('{"a":[{"_bsontype":"ObjectId"}]}'), /name/],
    ['a field that MongoDB reads as an operator', parsed('{"a":{"$ref":1}}'), /name/],
    ['a field that mongoose reads as a type', parsed('{"a":{"isMongooseBuffer":true}}'), /name/],
    ['a field that mongoose would call', parsed('{"a":{"toObject":1}}'), /name/],
    ['a field that every object has', parsed('{"a":{"constructor":{"name":"Date"}}}'), /name/],
    ['a field that is no field of an object', parsed('{"__proto__":{"a":1}}'), /name/],
    ['more levels than a document', nested(101), /100 levels/],
    ['very many levels', nested(1_000_000), /100 levels/],
    ['more values than a document has room for', parsed(`[${'0,'.repeat(100_000)}0]`), /values/],
  ])('may not have %s', (_what, data, words) => {
    expect(() => checkPayload(data)).toThrow(words);
  });

  it('may be as large as a message of ours, and no larger', () => {
    expect(() => checkText(Buffer.alloc(3_500_000))).not.toThrow();
    expect(() => checkText(null)).not.toThrow();
    expect(() => checkText(Buffer.alloc(3_500_001))).toThrow(/3500000 bytes/);
  });

  it('is UTF-8: other bytes become three when they are read', () => {
    expect(() => checkText(Buffer.from('"č"'))).not.toThrow();
    expect(() => checkText(Buffer.from([0x22, 0xff, 0x22]))).toThrow(/UTF-8/);
  });
});
