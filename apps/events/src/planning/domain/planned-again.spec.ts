import { describe, expect, it } from '@jest/globals';
import { seededDays } from '../../calendar/seed/seeded-days.ts';
import { planSeries } from './plan-series.ts';
import { usualWeights } from './weights.ts';
import type { PlanQuestion } from './plan-question.ts';

const countries = ['RS', 'BA', 'ME', 'MK', 'AL', 'XK', 'HR'];
const world = { holidays: seededDays(), events: [] };

/** The real series of 2022: four workshops, hosts in turn, delegations of seven countries. */
const question: PlanQuestion = {
  events: 4,
  lengthDays: 2,
  from: '2022-02-01',
  to: '2022-12-15',
  minGapDays: 28,
  maxGapDays: 120,
  weekdays: ['tue', 'wed', 'thu'],
  hosts: countries,
  rotation: 'each-once',
  participating: countries,
  blackouts: [],
  experts: [],
  fixed: [],
  kept: [],
  weights: usualWeights,
  alternatives: 3,
};

describe('the series of 2022, planned again', () => {
  it('avoids the feasts and national days of all who take part', async () => {
    const { plans } = await planSeries(question, world, []);
    const kept = new Set(world.holidays.map(({ country, date }) => `${country} ${date}`));
    const touched = plans.flatMap(({ events }) =>
      events.flatMap(({ days }) =>
        days.flatMap((day) => countries.filter((country) => kept.has(`${country} ${day}`))),
      ),
    );
    expect(plans).toHaveLength(3);
    expect(touched).toEqual([]);
  });

  it('says why the days around Easter, Eid and national days were not taken', async () => {
    const { rejected } = await planSeries(question, world, []);
    const why = (from: string) =>
      rejected
        .filter((one) => one.from === from && one.host === 'RS')
        .flatMap(({ reasons }) => reasons)
        .flatMap((reason) =>
          'names' in reason ? [`${reason.country} ${reason.names['en']}`] : [],
        );
    expect(why('2022-05-03')).toContain('BA Eid al-Fitr');
    expect(why('2022-02-16')).toContain('XK Independence Day');
    expect(why('2022-10-11')).toContain('MK National Uprising Day');
  });

  it('lets each country host once, and none twice in a row', async () => {
    const { plans } = await planSeries({ ...question, events: 8 }, world, []);
    const hosts = plans[0]?.events.map(({ host }) => host) ?? [];
    expect(hosts.slice(0, 7).toSorted()).toEqual(countries.toSorted());
    expect(hosts.filter((host, index) => host === hosts[index - 1])).toEqual([]);
  });

  it('keeps what is set beforehand and plans the rest around it', async () => {
    const fixed = [{ place: 2, from: '2022-05-10', host: 'RS' }];
    const { plans } = await planSeries({ ...question, fixed }, world, []);
    const second = plans.map(({ events }) => [events[1]?.days, events[1]?.host]);
    expect(second).toEqual(plans.map(() => [['2022-05-10', '2022-05-11'], 'RS']));
  });
});
