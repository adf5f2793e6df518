import { describe, expect, it } from '@jest/globals';
import { inRounds, ratioIn, spreadIn } from './rounds.ts';
import { percentile, spreadOf } from './statistics.ts';

describe('a comparison in rounds', () => {
  it('turns the order round each time, and drops the warm-up', async () => {
    const order: string[] = [];
    let measured = 0;
    const side = (name: string, factor: number) => ({
      name,
      measure: () => {
        order.push(name);
        measured += 1;
        return Promise.resolve(measured <= 2 ? 1_000_000 : factor);
      },
    });
    const rounds = await inRounds([side('ours', 8), side('raw', 10)], {
      rounds: 3,
      say: () => undefined,
    });

    expect(order).toEqual(['raw', 'ours', 'ours', 'raw', 'raw', 'ours', 'ours', 'raw']);
    expect(spreadIn(rounds, 'ours')).toEqual({ median: 8, least: 8, most: 8 });
    expect(ratioIn(rounds, 'ours', 'raw')).toEqual({ median: 0.8, least: 0.8, most: 0.8 });
  });

  it('compares within each round', () => {
    const rounds = new Map([
      ['ours', [5, 50]],
      ['raw', [10, 100]],
    ]);

    expect(ratioIn(rounds, 'ours', 'raw')).toEqual({ median: 0.5, least: 0.5, most: 0.5 });
  });
});

describe('a sum-up of values', () => {
  it('tells the middle and both ends', () => {
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, least: 1, most: 4 });
  });

  it('takes percentiles by nearest rank', () => {
    const values = Array.from({ length: 100 }, (_, index) => 100 - index);

    expect(percentile(values, 0.5)).toBe(50);
    expect(percentile(values, 0.99)).toBe(99);
    expect(percentile([7], 0.99)).toBe(7);
  });

  it('refuses to sum up nothing', () => {
    expect(() => percentile([], 0.5)).toThrow('there are no values');
  });
});
