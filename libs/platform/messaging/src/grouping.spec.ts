import { describe, expect, it } from '@jest/globals';
import { Grouping } from './grouping.ts';

function recorder(failOn?: string) {
  const groups: string[][] = [];
  const work = async (items: readonly string[]): Promise<void> => {
    groups.push([...items]);
    await new Promise((resolve) => setImmediate(resolve));
    if (failOn !== undefined && items.includes(failOn)) throw new Error(`broke on ${failOn}`);
  };
  return { groups, work };
}

describe('work in groups', () => {
  it('takes together what comes while it runs, each caller in its order', async () => {
    const { groups, work } = recorder();
    const grouping = new Grouping(work, 10);
    await Promise.all([grouping.add(['a']), grouping.add(['b', 'c']), grouping.add(['d'])]);
    expect(groups).toEqual([['a'], ['b', 'c', 'd']]);
  });

  it('takes no more at once than is allowed, but all that one caller brings', async () => {
    const { groups, work } = recorder();
    const grouping = new Grouping(work, 2);
    await Promise.all([
      grouping.add(['a']),
      grouping.add(['b', 'c', 'd']),
      grouping.add(['e']),
      grouping.add(['f']),
    ]);
    expect(groups).toEqual([['a'], ['b', 'c', 'd'], ['e', 'f']]);
  });

  it('tells a failure to those alone whose items were part of it, and goes on', async () => {
    const { work } = recorder('b');
    const grouping = new Grouping(work, 1);
    const outcomes = await Promise.allSettled([
      grouping.add(['a']),
      grouping.add(['b']),
      grouping.add(['c']),
    ]);
    expect(outcomes.map(({ status }) => status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  });

  it('finishes what it has begun when it is told to refuse, and nothing else', async () => {
    const { groups, work } = recorder();
    const grouping = new Grouping(work, 10);
    const outcomes = Promise.allSettled([grouping.add(['a']), grouping.add(['b'])]);
    grouping.refuse(new Error('no more'));
    await expect(grouping.add(['c'])).rejects.toThrow('no more');
    expect((await outcomes).map(({ status }) => status)).toEqual(['fulfilled', 'rejected']);
    expect(groups).toEqual([['a']]);
  });
});
