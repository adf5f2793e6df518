import { describe, expect, it } from '@jest/globals';
import { brokenRule } from '../../../testing/broken-rule.ts';
import { moveDays } from './move-days.ts';

const on = (...dates: readonly string[]) => dates.map((date) => ({ date }));
const sessions = [
  { date: '2027-03-01', title: 'Opening' },
  { date: '2027-03-02', title: 'Cases' },
  { date: '2027-03-02', title: 'Closing' },
];

describe('the sessions of days that move', () => {
  it('lie on the day that took the place of theirs, also where old and new days overlap', () => {
    const moved = moveDays(
      sessions,
      on('2027-03-01', '2027-03-02'),
      on('2027-03-02', '2027-03-03'),
    );
    expect(moved.map(({ date, title }) => [date, title])).toEqual([
      ['2027-03-02', 'Opening'],
      ['2027-03-03', 'Cases'],
      ['2027-03-03', 'Closing'],
    ]);
  });

  it('follow the order given, so that two days can change places', () => {
    const moved = moveDays(
      sessions,
      on('2027-03-01', '2027-03-02'),
      on('2027-03-02', '2027-03-01'),
    );
    expect(moved.map(({ date }) => date)).toEqual(['2027-03-02', '2027-03-01', '2027-03-01']);
  });

  it('keep a day from going', () => {
    const error = brokenRule(() =>
      moveDays(sessions, on('2027-03-01', '2027-03-02'), on('2027-04-01')),
    );
    expect([error.code, error.message.includes('2027-03-02')]).toEqual([
      'event.day-has-sessions',
      true,
    ]);
    const first = sessions.slice(0, 1);
    expect(moveDays(first, on('2027-03-01', '2027-03-02'), on('2027-04-01'))).toHaveLength(1);
  });
});
