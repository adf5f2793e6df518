import { expect } from '@jest/globals';
import type { NamedStorm } from './named-storm.ts';

const CALLERS = 50;

export const seatStorms: readonly NamedStorm[] = [
  {
    name: 'many come for the last seats while others leave and capacities change',
    short: true,
    commands: 320,
    faults: () => Promise.resolve(),
  },
  {
    name: 'fifty send the same request at once, and the service dies meanwhile',
    short: true,
    faults: async ({ world, workload }) => {
      const calm = await workload.sameKeyAtOnce(CALLERS);
      expect(distinct(calm)).toBe(1);
      const asked = workload.sameKeyAtOnce(CALLERS);
      await world.keeper.kill(world.platform.process('registrations'));
      await world.keeper.allRun();
      expect(distinct(await asked)).toBe(1);
    },
  },
  {
    name: 'the same person is recorded by several at once',
    short: false,
    faults: async ({ workload }) => {
      for (let round = 0; round < 6; round += 1) {
        const outcomes = await workload.samePersonAtOnce(8);
        expect(distinct(outcomes)).toBe(1);
      }
    },
  },
];

/** How many different registrations the callers were told of; whoever got no answer was told of none. */
function distinct(outcomes: readonly { kind: string; body?: { id: string } }[]): number {
  return new Set(outcomes.flatMap(({ body }) => (body === undefined ? [] : [body.id]))).size;
}
