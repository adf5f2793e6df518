import { demand } from '../judge/invariant.ts';
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
      demandOne(calm);
      const asked = workload.sameKeyAtOnce(CALLERS);
      await world.keeper.kill(world.platform.process('registrations'));
      await world.keeper.allRun();
      demandOne(await asked);
    },
  },
  {
    name: 'the same person is recorded by several at once',
    short: false,
    faults: async ({ workload }) => {
      for (let round = 0; round < 6; round += 1) {
        demandOne(await workload.samePersonAtOnce(8));
      }
    },
  },
];

/** Whoever was told of anything was told of the same; whoever got no answer was told of nothing. */
function demandOne(outcomes: readonly { kind: string; body?: { id: string } }[]): void {
  const ids = new Set(outcomes.flatMap(({ body }) => (body === undefined ? [] : [body.id])));
  demand('I7', ids.size === 1 ? [] : [`${ids.size} items instead of one: ${[...ids].join(', ')}`]);
}
