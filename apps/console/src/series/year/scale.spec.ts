import { describe, expect, it } from '@jest/globals';
import { dayNumber, daysSinceMonday, keepMiddle, rangeAround, shiftDate, zoomed } from './scale.ts';

describe('the scale of a time line', () => {
  it('counts days over months, years and leap days', () => {
    expect(shiftDate('2027-12-31', 1)).toBe('2028-01-01');
    expect(shiftDate('2028-03-01', -1)).toBe('2028-02-29');
    expect(dayNumber('2027-03-29') - dayNumber('2027-03-27')).toBe(2);
  });

  it('knows Mondays, also before 1970', () => {
    expect(daysSinceMonday(dayNumber('2027-05-24'))).toBe(0);
    expect(daysSinceMonday(dayNumber('2027-05-30'))).toBe(6);
    expect(daysSinceMonday(dayNumber('1969-12-29'))).toBe(0);
  });

  it('holds whole months around all dates, and no less than is seen at once', () => {
    const { first, days } = rangeAround(['2027-05-10', '2027-02-16'], 'week');
    expect(first).toBe(dayNumber('2027-02-01'));
    expect(first + days).toBe(dayNumber('2027-06-01'));
    expect(rangeAround(['2027-05-10'], 'year').days).toBe(366);
  });

  it('keeps what was in the middle there when it is seen nearer', () => {
    const at = keepMiddle('2027-01-01', 'year', 'month');
    expect(dayNumber(at) + 31 / 2).toBeCloseTo(dayNumber('2027-01-01') + 366 / 2, -1);
  });

  it('has no zoom beyond the last', () => {
    expect(zoomed('week', 1)).toBe('week');
    expect(zoomed('month', 1)).toBe('week');
    expect(zoomed('twoYears', -1)).toBe('twoYears');
  });
});
