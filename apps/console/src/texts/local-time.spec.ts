import { describe, expect, it } from '@jest/globals';
import { endOfDay, localTimeOf } from './local-time.ts';

describe('the end of a day', () => {
  it.each([
    ['2027-01-22', 'Europe/Belgrade', '2027-01-22T22:59:00.000Z'],
    ['2027-07-22', 'Europe/Belgrade', '2027-07-22T21:59:00.000Z'],
    // the clocks change on this date
    ['2027-03-28', 'Europe/Belgrade', '2027-03-28T21:59:00.000Z'],
    ['2027-10-31', 'Europe/Belgrade', '2027-10-31T22:59:00.000Z'],
    ['2027-01-22', 'UTC', '2027-01-22T23:59:00.000Z'],
  ])('of %s in %s is %s', (date, zone, instant) => {
    expect(endOfDay(date, zone)).toBe(instant);
    expect(localTimeOf(instant, zone)).toEqual({ date, time: '23:59' });
  });
});

describe('an instant', () => {
  it('is shown by the clocks of a zone', () => {
    expect(localTimeOf('2026-12-31T23:30:00Z', 'Europe/Skopje')).toEqual({
      date: '2027-01-01',
      time: '00:30',
    });
  });
});
