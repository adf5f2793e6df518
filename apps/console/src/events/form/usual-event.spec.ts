import { describe, expect, it } from '@jest/globals';
import { usualEvent } from './usual-event.ts';

const now = new Date('2026-11-30T12:00:00Z');

describe('a new event', () => {
  it('is offered on a Tuesday in about three months, with registration closed two weeks before', () => {
    const { days, registration } = usualEvent(now, undefined);
    expect(days.map(({ date }) => date)).toEqual(['2027-02-23']);
    const closes = new Date(registration.closesAt ?? '').getTime();
    expect(Date.parse('2027-02-23') - closes).toBeGreaterThanOrEqual(13 * 86_400_000);
  });

  it('is offered no earlier than its series begins, with the organisers of the series', () => {
    const series = {
      id: 'a-series',
      from: '2028-01-01',
      countries: ['MK' as const],
      organiserIds: ['a-ministry'],
    };
    expect(usualEvent(now, series)).toMatchObject({
      seriesId: 'a-series',
      organiserIds: ['a-ministry'],
      timeZone: 'Europe/Skopje',
      days: [{ date: '2028-01-04' }],
    });
  });
});
