import { describe, expect, it } from '@jest/globals';
import { hasDoubledMember } from './json-members.ts';

const doubled = (text: string) => hasDoubledMember(Buffer.from(text), JSON.parse(text));

describe('a member of JSON', () => {
  it.each([
    '{"a":1,"a":1}',
    '{"a":1,"b":{"c":[{"d":1,"d":2}]}}',
    String.raw`{"a":1,"\u0061":2}`,
    '[{"a":1},{"a":1,"a":{}}]',
    '{"":1,"":2}',
  ])('is doubled in %s', (text) => expect(doubled(text)).toBe(true));

  it.each([
    '{}',
    '7',
    'null',
    '"a:b"',
    '{"a":{"a":{"a":[{"a":1},{"a":1}]}},"A":1}',
    String.raw`{"a\":":1,"b":"\\","c":":"}`,
    '{"length":1,"constructor":{"hasOwnProperty":2}}',
    '{"0":1,"1":2,"00":3}',
  ])('comes once in %s', (text) => expect(doubled(text)).toBe(false));
});
