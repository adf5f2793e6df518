import { describe, expect, it } from '@jest/globals';
import { dateAfter, daysBetween, movedTo } from './day-shift.ts';

describe('days that move', () => {
  it('keep the distance between them, over the end of a year and a change of clocks', () => {
    const days = [{ date: '2027-03-27' }, { date: '2027-03-29' }];
    expect(movedTo(days, '2026-12-31')).toEqual([{ date: '2026-12-31' }, { date: '2027-01-02' }]);
    expect(dateAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysBetween('2027-03-27', '2027-03-29')).toBe(2);
  });

  it('are none where there were none', () => {
    expect(movedTo([], '2027-01-01')).toEqual([]);
  });
});
