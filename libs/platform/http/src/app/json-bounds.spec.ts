import { describe, expect, it } from '@jest/globals';
import { beyondBounds } from './json-bounds.ts';

const check = (text: string) => beyondBounds(Buffer.from(text), { deepest: 3, mostValues: 8 });

describe('JSON within bounds', () => {
  it.each([
    '',
    '{}',
    '[[[]]]',
    '{"a":{"b":[1,2,3]}}',
    String.raw`{"a":"[[[[[{{{,,,,,,,,,,,,\"[[[[,,,,,,,"}`,
    String.raw`["\\",["\\\\"]]`,
    '"never closed [[[[',
    String.raw`"ends in a backslash\``,
    ']]]]}}}}',
  ])('is %s', (text) => expect(check(text)).toBeUndefined());
});

describe('JSON beyond bounds', () => {
  it.each(['[[[[]]]]', '{"a":{"b":[{}]}}', String.raw`["\\",[[["a"]]]]`])(
    'is nested too deeply: %s',
    (text) => expect(check(text)).toBe('is nested too deeply'),
  );

  it.each(['[1,2,3,4,5,6,7,8,9]', '[[],[],[],[],[]]', '{"a":0,"b":0,"c":0,"d":0,"e":[1,2,3,4,5]}'])(
    'has too many members and elements: %s',
    (text) => expect(check(text)).toBe('has too many members and elements'),
  );
});
