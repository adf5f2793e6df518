import { describe, expect, it } from '@jest/globals';
import { dayAt, dayNumber, spanOf, timeAxis } from './time-axis.ts';

describe('the axis of a picture over time', () => {
  const today = '2026-07-01';

  it('reaches from the first year of what is shown to the end of this year', () => {
    const axis = timeAxis([{ from: '2021-06-01', to: null }], today);
    expect(axis).toMatchObject({ first: '2021-01-01', last: '2026-12-31' });
    expect(axis.marks.map(({ year }) => year)).toEqual([2021, 2022, 2023, 2024, 2025, 2026]);
  });

  it('reaches on to what is planned', () => {
    expect(timeAxis([{ from: '2026-01-01', to: '2028-03-01' }], today).last).toBe('2028-12-31');
  });

  it('is this year where there is nothing to show', () => {
    expect(timeAxis([], today)).toMatchObject({ first: '2026-01-01', last: '2026-12-31' });
  });

  it('has no more marks than can be read', () => {
    expect(timeAxis([{ from: '1950-01-01', to: null }], today).marks.length).toBeLessThanOrEqual(
      12,
    );
  });

  it('covers the last day of a period too', () => {
    const year = { from: '2026-01-01', to: '2026-12-31' };
    expect(spanOf(year, timeAxis([year], today))).toEqual({ left: 0, width: 100 });
  });

  it('goes to the end for what lasts', () => {
    const { left, width } = spanOf(
      { from: '2026-07-01', to: null },
      timeAxis([{ from: '2026-07-01', to: null }], today),
    );
    expect(left + width).toBeCloseTo(100);
  });

  it('counts days to and fro', () => {
    expect(dayAt(dayNumber('2024-02-29'))).toBe('2024-02-29');
  });
});
