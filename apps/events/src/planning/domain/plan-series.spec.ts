import { describe, expect, it } from '@jest/globals';
import { fewestPoints } from '../testing/exhaustive-plans.ts';
import { pointsOfFirstFit } from '../testing/first-fit.ts';
import { keptCase, largeCase, smallCase, type RandomCase } from '../testing/random-questions.ts';
import { candidatesOf } from './candidates.ts';
import { planSeries } from './plan-series.ts';

const seeds = (count: number) => Array.from({ length: count }, (_, index) => index + 1);

async function bestOf({ question, world, past }: RandomCase) {
  const { plans } = await planSeries(question, world, past);
  return plans[0];
}

describe('the planner', () => {
  it('finds the fewest points that any plan has, in 320 small cases that are counted out', async () => {
    const found: unknown[] = [];
    const counted: (number | undefined)[] = [];
    for (const seed of seeds(320)) {
      const one = smallCase(seed);
      const best = await bestOf(one);
      found.push(best?.points);
      counted.push(fewestPoints(one.question, candidatesOf(one.question, one.world), one.past));
    }
    expect(found).toEqual(counted);
    expect(counted.filter((points) => points !== undefined).length).toBeGreaterThan(200);
  });

  it('finds the fewest points also where events are kept, in 320 small cases', async () => {
    const found: unknown[] = [];
    const counted: (number | undefined)[] = [];
    for (const seed of seeds(320)) {
      const one = keptCase(seed);
      found.push((await bestOf(one))?.points);
      counted.push(fewestPoints(one.question, candidatesOf(one.question, one.world), one.past));
    }
    expect(found).toEqual(counted);
    expect(counted.filter((points) => points !== undefined).length).toBeGreaterThan(200);
  });

  it('is never worse than taking the first date that fits, in 60 large cases', async () => {
    const worse: unknown[] = [];
    for (const seed of seeds(60)) {
      const { question, world, past } = largeCase(seed);
      const best = await bestOf({ question, world, past });
      const first = pointsOfFirstFit(question, candidatesOf(question, world), past);
      expect(best?.within ?? 1).toBe(1);
      if (first !== undefined && (best === undefined || best.points > first)) worse.push(seed);
    }
    expect(worse).toEqual([]);
  });

  it('gives the same bytes for the same question', async () => {
    const { question, world, past } = largeCase(7);
    const ask = async () =>
      JSON.stringify(await planSeries({ ...question, alternatives: 3 }, world, past));
    expect(await ask()).toBe(await ask());
  });
});
