import { describe, expect, it } from '@jest/globals';
import { inBatches } from './in-batches.ts';

describe('single things of which a page needs many', () => {
  it('are asked for together, each once', async () => {
    const asked: string[][] = [];
    const find = inBatches(async (ids) => {
      asked.push(ids);
      return ids.filter((id) => id !== 'unknown').map((id) => ({ id }));
    });
    const found = await Promise.all(['one', 'two', 'one', 'unknown'].map((id) => find(id)));
    expect(found).toEqual([{ id: 'one' }, { id: 'two' }, { id: 'one' }, undefined]);
    expect(asked).toEqual([['one', 'two', 'unknown']]);
  });

  it('are asked for by a hundred', async () => {
    const sizes: number[] = [];
    const find = inBatches(async (ids) => {
      sizes.push(ids.length);
      return ids.map((id) => ({ id }));
    });
    await Promise.all(Array.from({ length: 150 }, (_, index) => find(String(index))));
    expect(sizes).toEqual([100, 50]);
  });

  it('are refused as the request was', async () => {
    const find = inBatches(() => Promise.reject(new Error('away')));
    await expect(find('one')).rejects.toThrow('away');
    await expect(find('one')).rejects.toThrow('away');
  });
});
