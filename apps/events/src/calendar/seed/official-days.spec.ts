import { describe, expect, it } from '@jest/globals';
import official from '../testing/official-days.json' with { type: 'json' };
import { seededDays } from './seeded-days.ts';

const years = ['2022', '2025', '2026', '2027'];
const territories = ['RS', 'BA-BIH', 'BA-SRP', 'ME', 'MK', 'AL', 'XK', 'HR'];
/** From these on the dates of the Islamic calendar are calculated; those before are known. */
const CALCULATED_FROM = '2026';
const DAY_MS = 86_400_000;

/** What is free in a territory by law, without the days of the Islamic calendar. */
const lawDays = (territory: string) =>
  official
    .filter((row) => row.territory === territory && !row.likely)
    .flatMap(({ dates }) => dates);
const islamicDays = official.filter(({ likely }) => likely);

const seeded = seededDays().filter(({ date }) => years.includes(date.slice(0, 4)));
const publicDays = (territory: string) =>
  seeded.filter(
    ({ kind, country, subdivision }) =>
      kind === 'public' &&
      country === territory.slice(0, 2) &&
      (subdivision === null || subdivision === territory),
  );

/** Official days that the calendars do not have, each with the reason. */
const lacking: Readonly<Record<string, string>> = Object.fromEntries(
  years.map((year) => [
    `BA-SRP ${year}-01-09`,
    'The Constitutional Court annulled the Day of the Republic; whoever wants the day kept free adds it or names it as a blackout.',
  ]),
);

/** Days that the calendars have besides, each with the reason. */
const besides: readonly {
  readonly territory: string;
  readonly names: RegExp;
  readonly reason: string;
}[] = [
  ...['BA-BIH', 'BA-SRP'].map((territory) => ({
    territory,
    names: /(Orthodox|Catholic) (Christmas|Easter|Good)|Eid/,
    reason:
      'Believers are free by law on the feasts of their own church or community; so many are that no event should fall on one.',
  })),
  {
    territory: 'BA-BIH',
    names: /-05-09 Victory Day/,
    reason:
      'It is marked and worked in the Federation; the other entity rests, so the day is kept for the country.',
  },
  {
    territory: 'AL',
    names: /2022-03-21 Public Holiday/,
    reason: 'The government gave this one Monday free, between a weekend and Nevruz.',
  },
  ...['MK', 'AL', 'XK'].map((territory) => ({
    territory,
    names: /Eid/,
    reason: 'Dates of the Islamic calendar are compared below, since they may move by a day.',
  })),
];

function nearest(date: string, found: readonly { readonly date: string }[]): number {
  const away = found.map((day) => Math.abs(Date.parse(day.date) - Date.parse(date)) / DAY_MS);
  return Math.min(...away);
}

describe('the seeded calendars beside the laws of the countries, 2022 and 2025 to 2027', () => {
  it.each(territories)('have every official day of %s', (territory) => {
    const dates = new Set(publicDays(territory).map(({ date }) => date));
    const missing = lawDays(territory).filter((date) => !dates.has(date));
    const allowed = Object.keys(lacking).filter((key) => key.startsWith(`${territory} `));
    expect(missing.map((date) => `${territory} ${date}`)).toEqual(allowed);
  });

  it.each(territories)('have no other public day of %s but for a reason', (territory) => {
    const law = new Set(lawDays(territory));
    const others = publicDays(territory).filter(({ date }) => !law.has(date));
    const unexplained = others.filter(
      ({ date, names }) =>
        !besides.some(
          (one) => one.territory === territory && one.names.test(`${date} ${names['en']}`),
        ),
    );
    expect(unexplained.map(({ date, names }) => `${date} ${names['en']}`)).toEqual([]);
  });

  it.each(islamicDays)(
    'have $name of $territory within a day, and say that it is likely',
    (row) => {
      const found = publicDays(row.territory).filter(({ names }) => names['en']?.startsWith('Eid'));
      for (const date of row.dates) {
        expect([date, nearest(date, found) <= 1]).toEqual([date, true]);
      }
      const calculated = found.filter(({ date }) => date >= CALCULATED_FROM);
      expect(calculated.filter(({ certainty }) => certainty === 'certain')).toEqual([]);
    },
  );
});
