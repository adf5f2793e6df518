import { describe, expect, it } from '@jest/globals';
import { dayNumber } from './scale.ts';
import { axisOf } from './ticks.ts';

describe('the axis of a time line', () => {
  it('has months below years', () => {
    const [years, months] = axisOf('year', dayNumber('2027-11-15'), dayNumber('2028-02-10'));
    expect(years?.ticks.map(({ date }) => date)).toEqual(['2027-01-01', '2028-01-01']);
    expect(months?.ticks.map(({ date }) => date)).toEqual([
      '2027-11-01',
      '2027-12-01',
      '2028-01-01',
      '2028-02-01',
    ]);
    expect(months?.ticks.at(-1)?.days).toBe(29);
  });

  it('has weeks that begin on Mondays below months', () => {
    const [, weeks] = axisOf('quarter', dayNumber('2027-05-26'), dayNumber('2027-06-08'));
    expect(weeks?.ticks.map(({ date }) => date)).toEqual([
      '2027-05-24',
      '2027-05-31',
      '2027-06-07',
    ]);
  });
});
