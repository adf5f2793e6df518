import { describe, expect, it } from '@jest/globals';
import { letterOf, question, usualQuestion } from './question.ts';

const series = {
  countries: ['RS', 'BA', 'MK'],
  from: '2000-01-01',
  to: '2999-12-20',
} as Parameters<typeof usualQuestion>[0];

describe('what the planner is asked', () => {
  it('is at first every country a host once, from tomorrow on', () => {
    const usual = usualQuestion(series, false);
    expect(usual).toMatchObject({ events: 3, hosts: ['RS', 'BA', 'MK'], rotation: 'each-once' });
    expect(usual.from > series.from).toBe(true);
    expect(question.safeParse(usual).success).toBe(true);
  });

  it('is one event more where the series has some', () => {
    expect(usualQuestion(series, true).events).toBe(1);
  });

  it('begins with the series where that is still to come', () => {
    expect(usualQuestion({ ...series, from: '2999-01-01' }, false).from).toBe('2999-01-01');
  });

  it('is answered by plans with letters', () => {
    expect([1, 2, 3].map((rank) => letterOf({ rank }))).toEqual(['A', 'B', 'C']);
  });
});
