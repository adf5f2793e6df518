import { setTimeout as pause } from 'node:timers/promises';
import { demandFired, type NamedStorm } from './named-storm.ts';

const OUTAGE_MS = 20_000;
const CUTS = 12;

export const kafkaStorms: readonly NamedStorm[] = [
  {
    name: 'the broker appends and its answer is lost',
    short: true,
    faults: async ({ kafka, random }) => {
      const before = kafka.cutsMade();
      for (let cut = 0; cut < CUTS; cut += 1) {
        kafka.cutNextProduce();
        await pause(random.between(150, 500));
      }
      demandFired('answers lost', kafka.cutsMade() - before, CUTS / 2);
    },
  },
  {
    name: 'leaders move while records for several partitions are sent',
    short: true,
    faults: async ({ world, random }) => {
      const brokers = random.shuffled(world.servers.kafka);
      for (const broker of process.env['FAULT_SHORT'] === '1' ? brokers.slice(0, 1) : brokers) {
        await pause(random.between(200, 800));
        await broker.kill();
        await pause(random.between(2_000, 4_000));
        await broker.restart();
      }
    },
  },
  {
    name: 'partitions have no leader at the moment of a send',
    short: true,
    faults: async ({ leaderless }) => {
      await leaderless.begin();
      await pause(4_000);
      await leaderless.end();
    },
  },
  {
    name: 'no broker can be reached for twenty seconds',
    short: false,
    faults: ({ kafka }) => kafka.outage(OUTAGE_MS),
  },
  {
    name: 'brokers are restarted in order',
    short: false,
    faults: async ({ world }) => {
      for (const broker of world.servers.kafka) {
        await broker.restart();
        await pause(1_000);
      }
    },
  },
];
