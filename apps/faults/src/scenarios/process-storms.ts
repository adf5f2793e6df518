import { setTimeout as pause } from 'node:timers/promises';
import type { NamedStorm } from './named-storm.ts';

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
    short: true,
    faults: async ({ world }) => {
      const relay = world.platform.process('registrations');
      relay.pause();
      await pause(PAST_LEASE_MS);
      relay.resume();
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
        consumer.resume();
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
