import { describe, expect, it } from '@jest/globals';
import { lanesOf } from './lanes.ts';

describe('the lanes of a row', () => {
  it('put what overlaps below each other, and use a lane again once it is free', () => {
    const stretches = [
      { left: 0, width: 100 },
      { left: 50, width: 100 },
      { left: 100, width: 20 },
      { left: 110, width: 20 },
    ];
    expect(lanesOf(stretches)).toEqual([0, 1, 0, 2]);
  });

  it('are none for a row without events', () => {
    expect(lanesOf([])).toEqual([]);
  });
});
