import { setTimeout as pause } from 'node:timers/promises';
import { groupMembers } from '../judge/message-log.ts';
import type { FaultWorld } from '../world/fault-world.ts';
import { demandFired, type NamedStorm } from './named-storm.ts';

/** Longer than a relay's lease, and than a consumer's session. */
const PAST_LEASE_MS = 12_000;
const PAST_SESSION_MS = 8_000;

export const processStorms: readonly NamedStorm[] = [
  {
    name: 'every process is killed in turn',
    short: true,
    faults: async ({ world, random }) => {
      for (const process of random.shuffled(world.processes)) {
        await pause(random.between(100, 600));
        await world.keeper.kill(process);
        await world.keeper.allRun();
      }
    },
  },
  {
    name: 'several processes are killed at once, again and again',
    short: false,
    faults: async ({ world, random }) => {
      for (let round = 0; round < 4; round += 1) {
        const struck = random.shuffled(world.processes).slice(0, 3);
        await pause(random.between(200, 1_500));
        await Promise.all(struck.map((process) => world.keeper.kill(process)));
        await world.keeper.allRun();
      }
    },
  },
  {
    name: 'a relay is paused past its lease and wakes up again',
    short: false,
    faults: async ({ world }) => {
      const relay = world.platform.process('registrations');
      const held = await slotsHeld(world);
      relay.pause();
      await pause(PAST_LEASE_MS);
      const lost = held - (await slotsHeld(world));
      relay.resume();
      demandFired('slots lost', lost, Math.max(1, held));
      await pause(1_000);
    },
  },
  {
    name: 'a consumer is paused past its session and wakes up again',
    short: false,
    faults: async ({ world }) => {
      for (const consumer of world.witnesses) {
        consumer.pause();
        await pause(PAST_SESSION_MS);
        const left = await groupMembers(world.servers.brokers, world.groupOf('witness'));
        consumer.resume();
        demandFired('members given up', world.witnesses.length - left.length, 1);
        await pause(1_000);
      }
    },
  },
  {
    name: 'every process is stopped in order and started again, one after another',
    short: false,
    faults: async ({ world }) => {
      for (const process of world.processes) {
        await world.keeper.stopOne(process);
        await world.keeper.allRun();
      }
    },
  },
];

/** Slots of the registrations' outbox whose lease has not run out. */
function slotsHeld(world: FaultWorld): Promise<number> {
  return world.mongo
    .db(`${world.platform.prefixes.database}registrations`)
    .collection('outbox_leases')
    .countDocuments({ until: { $gt: new Date() } });
}
