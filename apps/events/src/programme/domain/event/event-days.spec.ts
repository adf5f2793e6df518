import { describe, expect, it } from '@jest/globals';
import { brokenRule, pointersOf } from '../../../testing/broken-rule.ts';
import { day, draft, workshop } from '../../testing/event-builder.ts';
import { spanOf } from './event-days.ts';

describe('the days of an event', () => {
  it('are kept in their order', () => {
    const event = draft({ details: { days: [day('2022-05-11'), day('2022-05-10')] } });
    expect(event.details.days.map(({ date }) => date)).toEqual(['2022-05-10', '2022-05-11']);
  });

  it('come once each', () => {
    const error = brokenRule(() =>
      draft({ details: { days: [day('2022-05-10'), day('2022-05-10')] } }),
    );
    expect([error.kind, error.code]).toEqual(['unprocessable', 'event.day-named-twice']);
    expect(pointersOf(error)).toEqual(['/days/1/date']);
  });

  it('start before they end', () => {
    const days = [day('2022-05-10', { startTime: '16:30' })];
    const error = brokenRule(() => draft({ details: { days } }));
    expect(error.code).toBe('event.day-ends-before-it-starts');
    expect(pointersOf(error)).toEqual(['/days/0/endTime']);
  });

  it('have no local time that a clock change skips', () => {
    const days = [day('2022-03-27', { startTime: '02:30' })];
    const error = brokenRule(() => draft({ details: { days } }));
    expect([error.kind, error.code]).toEqual(['unprocessable', 'time.skipped-by-clock-change']);
    expect(pointersOf(error)).toEqual(['/days/0/startTime']);
    const details = { days, timeZone: 'UTC', registration: null };
    expect(draft({ details }).details.days).toHaveLength(1);
  });

  it('give the instants at which it starts and ends', () => {
    expect(spanOf(workshop())).toEqual({
      startsAt: new Date('2022-05-10T07:00:00Z'),
      endsAt: new Date('2022-05-11T14:30:00Z'),
    });
  });

  it('span the whole local day where they name no times, also across a clock change', () => {
    const days = [day('2022-10-30', { startTime: null, endTime: null })];
    expect(spanOf(workshop({ days }))).toEqual({
      startsAt: new Date('2022-10-29T22:00:00Z'),
      endsAt: new Date('2022-10-30T23:00:00Z'),
    });
  });
});

describe('registration', () => {
  it('opens before it closes', () => {
    const registration = {
      opensAt: '2022-04-30T20:00:00.000Z',
      closesAt: '2022-03-15T08:00:00.000Z',
    };
    const error = brokenRule(() => draft({ details: { registration } }));
    expect([error.kind, error.code]).toEqual([
      'unprocessable',
      'event.registration-closes-before-it-opens',
    ]);
  });
});
