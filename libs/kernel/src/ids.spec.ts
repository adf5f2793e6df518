import { describe, expect, it } from '@jest/globals';
import { idTime, isId, newId, newIdAfter } from './ids.ts';

const HOUR_MS = 3_600_000;

describe('an id', () => {
  it('tells when it was made', () => {
    const before = Date.now();
    const made = idTime(newId())?.getTime();
    expect(made).toBeGreaterThanOrEqual(before);
    expect(made).toBeLessThanOrEqual(Date.now());
  });

  it('has no time when it is another kind of UUID, or none', () => {
    expect(idTime('5e64ab4a-9f3c-4b55-9a49-6c2f7f6f3f0e')).toBeUndefined();
    expect(isId('not an id')).toBe(false);
  });

  it('sorts after the last one of its aggregate, also when that was made by a clock an hour ahead', () => {
    const ahead = new Date(Date.now() + HOUR_MS).getTime().toString(16).padStart(12, '0');
    const last = `${ahead.slice(0, 8)}-${ahead.slice(8)}-7fff-bfff-ffffffffffff`;
    const next = newIdAfter(last);
    expect(isId(last)).toBe(true);
    expect(next > last).toBe(true);
    expect(newIdAfter(next) > next).toBe(true);
  });
});
