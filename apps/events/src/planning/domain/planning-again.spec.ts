import { describe, expect, it } from '@jest/globals';
import { planSeries } from './plan-series.ts';
import type { KeptEvent, PlanningWorld, PlanQuestion } from './plan-question.ts';
import { usualWeights } from './weights.ts';

const kept: readonly KeptEvent[] = [
  { place: 1, days: ['2027-02-02', '2027-02-03'], host: 'RS' },
  { place: 2, days: ['2027-04-06', '2027-04-07'], host: 'BA' },
  { place: 3, days: ['2027-06-01', '2027-06-02'], host: 'ME' },
  { place: 4, days: ['2027-09-07', '2027-09-08'], host: 'MK' },
];
const question: PlanQuestion = {
  events: 4,
  lengthDays: 2,
  from: '2027-01-01',
  to: '2027-12-15',
  minGapDays: 21,
  maxGapDays: 120,
  weekdays: ['tue', 'wed', 'thu'],
  hosts: ['RS', 'BA', 'ME', 'MK'],
  rotation: 'each-once',
  participating: ['RS', 'BA', 'ME', 'MK'],
  blackouts: [],
  experts: [],
  fixed: [],
  kept,
  weights: usualWeights,
  alternatives: 1,
};
const free: PlanningWorld = { holidays: [], events: [] };

const newDay = {
  country: 'ME',
  date: '2027-06-02',
  kind: 'public',
  certainty: 'certain',
  names: { en: 'A new day' },
} as const;

async function changesOf(more: Partial<PlanQuestion> = {}, world = free) {
  const { plans } = await planSeries({ ...question, ...more }, world, []);
  const [plan] = plans;
  if (plan === undefined) throw new Error('no plan');
  return plan.changes.map(({ place, from, to }) => [place, from.days[0], to.days[0], to.host]);
}

describe('planning a series again', () => {
  it('changes nothing where nothing forces a change, however uneven the gaps are', async () => {
    expect(await changesOf()).toEqual([]);
  });

  it('keeps an event that was set to another date, and moves only the one that lies too near now', async () => {
    const fixed = [{ place: 2, from: '2027-05-18', host: 'BA' }];
    const changes = await changesOf({ fixed });
    expect(changes).toEqual([
      [2, '2027-04-06', '2027-05-18', 'BA'],
      [3, '2027-06-01', '2027-06-15', 'ME'],
    ]);
  });

  it('moves an event by as little as it can where a holiday came upon it', async () => {
    const changes = await changesOf({}, { holidays: [newDay], events: [] });
    expect(changes).toEqual([[3, '2027-06-01', '2027-06-08', 'ME']]);
  });

  it('gives one event another host where two were changed by hand, and no more', async () => {
    const fixed = [{ place: 2, from: '2027-04-06', host: 'MK' }];
    const changes = await changesOf({ fixed });
    expect(changes).toEqual([
      [2, '2027-04-06', '2027-04-06', 'MK'],
      [4, '2027-09-07', '2027-09-07', 'BA'],
    ]);
  });

  it('leaves published events where they stand, also nearer to each other than asked', async () => {
    const standing = kept.map((one) => ({
      place: one.place,
      from: one.days[0] ?? '',
      host: one.host ?? '',
      stands: true as const,
    }));
    expect(await changesOf({ fixed: standing, minGapDays: 80 })).toEqual([]);
  });

  it('keeps the length and the pattern of an event', async () => {
    const long = { place: 4, days: ['2027-06-07', '2027-06-09', '2027-06-10'], host: 'MK' };
    const holiday = { ...newDay, date: '2027-06-09' };
    const world = { holidays: [holiday], events: [] };
    const again = { ...question, kept: [...kept.slice(0, 3), long] };
    const { plans } = await planSeries(again, world, []);
    const [first, second, third] = plans[0]?.events[3]?.days ?? [];
    const apart = [second, third].map(
      (date) => (Date.parse(date ?? '') - Date.parse(first ?? '')) / 86_400_000,
    );
    expect(apart).toEqual([2, 3]);
    expect(plans[0]?.changes.map(({ place }) => place)).toEqual([4]);
    expect(new Date(first ?? '').getUTCDay()).toBe(1);
  });

  it('gives a date to a draft that has none, and plans new ones behind', async () => {
    const open = [...kept.slice(0, 3), { place: 4, days: [], host: 'MK' }];
    const { plans } = await planSeries({ ...question, kept: open, events: 5 }, free, []);
    const [plan] = plans;
    expect(plan?.changes.map(({ place, from }) => [place, from.days])).toEqual([[4, []]]);
    expect(plan?.events.map(({ days }) => days.length)).toEqual([2, 2, 2, 2, 2]);
  });
});
