import { describe, expect, it } from '@jest/globals';
import { day, series, workshop } from '../../testing/event-builder.ts';
import { cloned, type Cloning } from './cloning.ts';

const wish = (more: Partial<Cloning> = {}): Cloning => ({
  keepWeekdays: true,
  numberInSeries: null,
  include: { days: true, agenda: true },
  ...more,
});
/** Tuesday and Thursday. */
const source = workshop({
  days: [day('2022-05-10'), day('2022-05-12')],
  numberInSeries: 2,
  seriesId: series.id,
});
const datesOf = (more: Partial<Cloning>) => cloned(source, wish(more)).days.map(({ date }) => date);

describe('a clone of an event', () => {
  it('takes place 52 weeks later, on the same weekdays, where nobody says when', () => {
    expect(datesOf({})).toEqual(['2023-05-09', '2023-05-11']);
  });

  it.each([
    ['2027-06-08', ['2027-06-08', '2027-06-10']],
    ['2027-06-09', ['2027-06-15', '2027-06-17']],
    ['2021-12-31', ['2022-01-04', '2022-01-06']],
  ])('from %s on begins on the first such weekday', (startsOn, dates) => {
    expect(datesOf({ startsOn })).toEqual(dates);
  });

  it('begins on the very day where weekdays do not matter', () => {
    expect(datesOf({ startsOn: '2027-06-09', keepWeekdays: false })).toEqual([
      '2027-06-09',
      '2027-06-11',
    ]);
  });

  it('has its registration window as long before it, and no number of the other', () => {
    const clone = cloned(source, wish());
    expect(clone.registration).toEqual({
      opensAt: '2023-03-14T08:00:00.000Z',
      closesAt: '2023-04-29T20:00:00.000Z',
    });
    expect([clone.seriesId, clone.numberInSeries, clone.capacity]).toEqual([series.id, null, 46]);
  });

  it('may go to another series, have another title, and no days', () => {
    const clone = cloned(
      source,
      wish({ seriesId: null, title: { en: 'Again' }, include: { days: false, agenda: false } }),
    );
    expect(clone).toMatchObject({
      seriesId: null,
      title: { en: 'Again' },
      days: [],
      registration: null,
    });
  });
});
