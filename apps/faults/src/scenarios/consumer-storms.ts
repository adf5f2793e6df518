import { setTimeout as pause } from 'node:timers/promises';
import { eventually } from '@regional-events/testing';
import { groupMembers } from '../judge/message-log.ts';
import type { FaultWorld } from '../world/fault-world.ts';
import { demandFired, type NamedStorm } from './named-storm.ts';
import { deliverAgain } from './repeats.ts';

/** A world begins with sixty people alone. */
const LEAST_REPEATS = 100;
const ROUNDS = 6;

export const consumerStorms: readonly NamedStorm[] = [
  {
    name: 'every record comes three times, shuffled across keys',
    short: true,
    faults: async ({ world, random }) => {
      demandFired('records sent again', await deliverAgain(world, random, 2), LEAST_REPEATS);
    },
  },
  {
    name: 'groups rebalance again and again',
    short: false,
    consumersStay: true,
    faults: async ({ world, random }) => {
      const known = new Set(await membersOf(world));
      for (let round = 0; round < ROUNDS; round += 1) {
        await world.keeper.stopOne(random.pick(world.witnesses));
        await aNewMember(world, known);
        await pause(random.between(0, 1_000));
      }
      await world.keeper.allRun();
    },
  },
];

const membersOf = (world: FaultWorld): Promise<readonly string[]> =>
  groupMembers(world.servers.brokers, world.groupOf('witness'));

/** A process that is stopped before it has joined changes nothing for its group. */
async function aNewMember(world: FaultWorld, known: Set<string>): Promise<void> {
  const members = await eventually(() => membersOf(world), {
    until: (now: readonly string[]) => now.some((member) => !known.has(member)),
  });
  for (const member of members) known.add(member);
}
