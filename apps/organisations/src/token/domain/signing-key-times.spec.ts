import { describe, expect, it } from '@jest/globals';
import { endedKeys, isOld, signerOf } from './signing-key-times.ts';

const at = (text: string) => new Date(`2027-${text}:00Z`);
const key = (number: number, madeAt: string, signsFrom: string) => ({
  number,
  madeAt: at(madeAt),
  signsFrom: at(signsFrom),
});
const first = key(1, '01-01T10:00', '01-01T10:00');
const second = key(2, '04-01T10:00', '04-01T10:10');
const numbers = (keys: readonly { number: number }[]) => keys.map(({ number }) => number);

describe('Of the keys that tokens are signed with', () => {
  it('the newest signs once everybody can know it, and the one before until then', () => {
    expect(signerOf([second, first], at('04-01T10:09'))).toBe(first);
    expect(signerOf([second, first], at('04-01T10:10'))).toBe(second);
    expect(signerOf([second], at('03-01T10:00'))).toBe(second);
    expect(signerOf([], at('03-01T10:00'))).toBeUndefined();
  });

  it('an older one stays until the last token that it signed has ended', () => {
    expect(endedKeys([first, second], at('04-02T10:10'))).toEqual([]);
    expect(numbers(endedKeys([first, second], at('04-02T10:11')))).toEqual([1]);
    expect(endedKeys([first], at('12-01T10:00'))).toEqual([]);
    expect(endedKeys([], at('12-01T10:00'))).toEqual([]);
  });

  it('the newest is old after the days that were set, also while it only waits to sign', () => {
    expect(isOld([first], at('03-31T10:00'), 90)).toBe(false);
    expect(isOld([first], at('04-01T10:00'), 90)).toBe(true);
    expect(isOld([first, second], at('04-01T10:00'), 90)).toBe(false);
  });
});
