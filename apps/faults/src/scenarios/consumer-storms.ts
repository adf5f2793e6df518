import { setTimeout as pause } from 'node:timers/promises';
import type { NamedStorm } from './named-storm.ts';
import { deliverAgain } from './repeats.ts';

export const consumerStorms: readonly NamedStorm[] = [
  {
    name: 'every record comes three times, shuffled across keys',
    short: true,
    faults: async ({ world, random }) => {
      await deliverAgain(world, random, 2);
    },
  },
  {
    name: 'groups rebalance again and again',
    short: false,
    faults: async ({ world, random }) => {
      for (let round = 0; round < 6; round += 1) {
        await world.keeper.stopOne(random.pick(world.witnesses));
        await pause(random.between(200, 1_500));
      }
      await world.keeper.allRun();
    },
  },
];
