import { setTimeout as pause } from 'node:timers/promises';
import { connectKafka } from '@regional-events/testing';
import { watchConsumers } from '../judge/renewed-consumers.ts';
import type { FaultWorld } from '../world/fault-world.ts';
import { demandFired, type NamedStorm } from './named-storm.ts';

const OUTAGE_MS = 20_000;
const CUTS = 12;

export const kafkaStorms: readonly NamedStorm[] = [
  {
    name: 'the broker appends and its answer is lost',
    short: true,
    faults: async ({ lostAnswer, random }) => {
      for (let cut = 0; cut < CUTS; cut += 1) {
        await lostAnswer.begin();
        await pause(random.between(150, 500));
      }
      await lostAnswer.end();
      demandFired('answers lost', await lostAnswer.times(), CUTS / 2);
    },
  },
  {
    name: 'leaders move while records for several partitions are sent',
    short: false,
    faults: async ({ world, random }) => {
      const brokers = random.shuffled(world.servers.kafka);
      for (const broker of process.env['FAULT_SHORT'] === '1' ? brokers.slice(0, 1) : brokers) {
        await pause(random.between(200, 800));
        const before = await leadersOf(world);
        await broker.kill();
        await pause(random.between(2_000, 4_000));
        await broker.restart();
        const now = await leadersOf(world);
        demandFired('leaders moved', before.filter((one) => !now.includes(one)).length, 1);
      }
    },
  },
  {
    name: 'partitions have no leader at the moment of a send',
    short: false,
    faults: async ({ leaderless }) => {
      await leaderless.begin();
      await pause(4_000);
      await leaderless.end();
      demandFired('sends without a leader', await leaderless.times(), 1);
    },
  },
  {
    name: 'no broker can be reached for twenty seconds',
    short: false,
    faults: async ({ world, away }) => {
      const renewed = watchConsumers(world.processes);
      await away.begin();
      await pause(OUTAGE_MS);
      await away.end();
      demandFired('requests that reached no broker', await away.times(), 1);
      // also the proof that what is looked for in other storms is seen when it happens
      demandFired('consumers made anew', renewed().length, 1);
    },
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

/** `<topic>/<partition> <broker>` of each partition. */
async function leadersOf({ servers, topics: names }: FaultWorld): Promise<readonly string[]> {
  const admin = (await connectKafka(servers.brokers)).admin();
  await admin.connect();
  try {
    const { topics } = await admin.fetchTopicMetadata({ topics: [...names] });
    return topics.flatMap(({ name, partitions }) =>
      partitions.map(({ partitionId, leader }) => `${name}/${partitionId} ${leader}`),
    );
  } finally {
    await admin.disconnect();
  }
}
