import { describe, expect, it } from '@jest/globals';
import { ofAccount, ofNetwork, secondsToWait } from './waiting.ts';

const now = new Date('2027-03-01T12:00:00Z');
const failed = (count: number, secondsAgo = 0) => ({
  count,
  lastAt: new Date(now.getTime() - secondsAgo * 1_000),
});

describe('after failed sign-ins', () => {
  it('the first five of an account cost no time', () => {
    expect(secondsToWait(undefined, ofAccount, now)).toBe(0);
    expect(secondsToWait(failed(4), ofAccount, now)).toBe(0);
  });

  it('each further one doubles the wait, up to a quarter of an hour', () => {
    const waits = [5, 6, 7, 8, 14, 15, 1_000].map((count) =>
      secondsToWait(failed(count), ofAccount, now),
    );
    expect(waits).toEqual([1, 2, 4, 8, 512, 900, 900]);
  });

  it('the wait ends by itself: nobody is shut out', () => {
    expect(secondsToWait(failed(1_000, 899), ofAccount, now)).toBe(1);
    expect(secondsToWait(failed(1_000, 900), ofAccount, now)).toBe(0);
  });

  it('a network of many people has more of them, and waits a minute at most', () => {
    expect(secondsToWait(failed(49), ofNetwork, now)).toBe(0);
    expect(secondsToWait(failed(50), ofNetwork, now)).toBe(1);
    expect(secondsToWait(failed(500), ofNetwork, now)).toBe(60);
  });
});
