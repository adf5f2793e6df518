import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '@regional-events/testing';
import { demand } from '../judge/invariant.ts';
import { readLog, type LoggedRecord } from '../judge/message-log.ts';
import { folderOfThisFile } from '../tools/folder-of-this-file.ts';
import { FaultWorld } from '../world/fault-world.ts';
import { crashAt } from '../world/process-faults.ts';
import { storm } from '../world/storm.ts';

let world: FaultWorld;
let folder: string;

beforeAll(async () => {
  folder = await folderOfThisFile('asleep');
  world = await FaultWorld.start({ instances: 2, witnesses: 2 });
});

/** Messages that are on the topics more than once. */
async function repeated(): Promise<readonly (readonly LoggedRecord[])[]> {
  const log = await readLog(world.servers.brokers, world.topics);
  expect(log.length).toBeGreaterThan(300);
  const all = Map.groupBy(log, ({ id }) => id);
  return [...all.values()].filter((records) => records.length > 1);
}

/** Who has slots of the registrations' outbox. */
const holders = (): Promise<string[]> =>
  world.mongo
    .db(`${world.platform.prefixes.database}registrations`)
    .collection('outbox_leases')
    .distinct('holder', { until: { $gt: new Date() } });

/** One relay stops with a batch in its hands, the other one takes its slots and sends the same; then the first goes on. */
async function relayFallsAsleep(): Promise<void> {
  const sleeper = world.platform.process('registrations');
  const other = world.platform.process('registrations-2');
  const once = join(folder, 'reached');
  for (const process of [sleeper, other]) {
    world.keeper.handOver(process);
    await process.kill();
  }
  sleeper.launch(crashAt('relay.before-send', { once, signal: 'SIGSTOP' }));
  await eventually(() => readFile(once, 'utf8').catch(() => ''), {
    until: (text: string) => text !== '',
  });
  const before = await holders();
  await other.start();
  await eventually(holders, {
    until: (now: string[]) => now.length > 0 && !now.some((holder) => before.includes(holder)),
  });
  await pause(2_000);
  sleeper.resume();
  await sleeper.listening();
  for (const process of [sleeper, other]) world.keeper.takeBack(process);
}

describe('two of each service', () => {
  it('have one relay at a time for an aggregate: in calm weather nothing comes twice', async () => {
    await storm(world, { name: 'two of each', commands: 200, faults: () => Promise.resolve() });
    const twice = await repeated();
    demand(
      'I10',
      twice.map((records) => `${records[0]?.id} was sent ${records.length} times`),
    );
    expect(twice).toEqual([]);
  });

  it('keep every promise when a relay falls asleep in a send, past its lease, and wakes up again', async () => {
    await storm(world, { name: 'a relay asleep in a send', faults: relayFallsAsleep });
    // both have sent what was in the hands of the one: repeats, which readers drop
    expect((await repeated()).length).toBeGreaterThan(0);
  });
});
