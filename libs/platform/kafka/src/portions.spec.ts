import { describe, expect, it } from '@jest/globals';
import { portions } from './portions.ts';

function cut(...sizes: readonly number[]): readonly (readonly number[])[] {
  const sized = sizes.map((bytes) => ({ bytes }));
  return portions(sized, 10).map((portion) => portion.map(({ bytes }) => bytes));
}

describe('portions', () => {
  it('keep the order and hold as much as there is room for', () => {
    expect(cut(4, 6, 1, 9, 3)).toEqual([[4, 6], [1, 9], [3]]);
  });

  it('hold what is too large for any of them alone', () => {
    expect(cut(4, 12, 1)).toEqual([[4], [12], [1]]);
  });

  it('of nothing are none', () => {
    expect(cut()).toEqual([]);
  });
});
