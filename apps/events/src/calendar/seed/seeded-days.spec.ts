import { describe, expect, it } from '@jest/globals';
import { seededDays } from './seeded-days.ts';

const days = seededDays();

function datesOf(country: string, name: string, year: string): readonly string[] {
  return days
    .filter((day) => day.country === country && day.subdivision === null)
    .filter(({ names, date }) => names['en'] === name && date.startsWith(year))
    .map(({ date }) => date)
    .toSorted();
}

describe('the seeded calendar', () => {
  it('knows the moveable feasts of three calendars', () => {
    expect(datesOf('RS', 'Easter Sunday', '2022')).toEqual(['2022-04-24']);
    expect(datesOf('RS', 'Easter Sunday', '2026')).toEqual(['2026-04-12']);
    expect(datesOf('RS', 'Easter Sunday', '2027')).toEqual(['2027-05-02']);
    expect(datesOf('HR', 'Easter Sunday', '2027')).toEqual(['2027-03-28']);
    expect(datesOf('BA', 'Eid al-Fitr', '2022')).toEqual(['2022-05-02']);
    expect(datesOf('BA', 'Eid al-Fitr', '2027')).toEqual(['2027-03-09', '2027-03-10']);
  });

  it('says of calculated dates that they are likely, and marks the day after too', () => {
    const eid = days.filter(
      ({ country, names, date }) =>
        country === 'MK' && names['en'] === 'Eid al-Fitr' && date.startsWith('2027'),
    );
    expect(eid.map(({ date, certainty }) => [date, certainty])).toEqual([
      ['2027-03-09', 'likely'],
      ['2027-03-10', 'likely'],
    ]);
  });

  it('names a day in English and in the language of its country', () => {
    const day = days.find(({ country, date }) => country === 'RS' && date === '2027-01-07');
    expect(day?.names).toEqual({
      en: 'Orthodox Christmas Day',
      'sr-Latn': 'Božić',
      'sr-Cyrl': 'Божић',
    });
  });

  it('holds no day of a country twice under one name', () => {
    const keys = days.map(({ country, subdivision, date, names, kind }) =>
      [country, subdivision, date, names['en'], kind].join(' '),
    );
    expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([]);
  });
});
