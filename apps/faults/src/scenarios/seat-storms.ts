import { eventually } from '@regional-events/testing';
import { demand } from '../judge/invariant.ts';
import type { NamedStorm } from './named-storm.ts';

const CALLERS = 50;
const KILLS = 3;

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
      demandSame(await workload.sameKeyAtOnce(CALLERS));
      for (let round = 0; round < KILLS; round += 1) {
        const before = await world.evidence.storedAnswers('registrations');
        const asked = workload.sameKeyAtOnce(CALLERS);
        // the effect is committed, and its answer not yet with anybody
        await eventually(() => world.evidence.storedAnswers('registrations'), {
          within: 10_000,
          every: 5,
          until: (count: number) => count > before,
        });
        await world.keeper.kill(world.platform.process('registrations'));
        await world.keeper.allRun();
        demandSame(await asked);
      }
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

/** Everybody was told of the same in the end. */
function demandSame(outcomes: readonly { kind: string; body?: { id: string } }[]): void {
  const others = outcomes.filter(({ kind }) => kind !== 'ok').map((each) => JSON.stringify(each));
  demand('I7', others);
  demandOne(outcomes);
}

/** Whoever was told of anything was told of the same; whoever got no answer was told of nothing. */
function demandOne(outcomes: readonly { kind: string; body?: { id: string } }[]): void {
  const ids = new Set(outcomes.flatMap(({ body }) => (body === undefined ? [] : [body.id])));
  demand('I7', ids.size === 1 ? [] : [`${ids.size} items instead of one: ${[...ids].join(', ')}`]);
}
