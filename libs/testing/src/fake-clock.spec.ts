import { describe, expect, it } from '@jest/globals';
import { FakeClock } from './fake-clock.ts';

describe('the fake clock', () => {
  it('stands still until it is moved', () => {
    const clock = new FakeClock('2030-03-01T09:00:00Z');
    const before = clock.now();
    clock.advance({ days: 1, minutes: 30 });

    expect(before.toISOString()).toBe('2030-03-01T09:00:00.000Z');
    expect(clock.now().toISOString()).toBe('2030-03-02T09:30:00.000Z');
  });

  it('refuses what is no instant', () => {
    expect(() => new FakeClock('tomorrow')).toThrow('not an instant');
  });
});
