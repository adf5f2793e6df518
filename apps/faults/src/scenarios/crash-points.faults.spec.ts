import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { failpoints as allPoints, type Failpoint } from '@regional-events/kernel';
import { longTestPatienceMs } from '@regional-events/testing';
import { points, processAt } from '../points/points.ts';
import { Failpoints } from '../tools/failpoints.ts';
import { folderOfThisFile } from '../tools/folder-of-this-file.ts';
import { Injector } from '../workload/injector.ts';
import type { Workload } from '../workload/workload.ts';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';
import { runTrack } from './crash-track.ts';

jest.setTimeout(longTestPatienceMs);

const COMMAND_EVERY_MS = 100;
/** Then there are new events, for which nobody has registered. */
const COMMANDS_FOR_EVENTS = 80;
/** Who hears of them dies at one point after another, mostly before it has joined its group: until the last of them. */
const HEARD_OF_WITHIN_MS = 1_800_000;

/** Between a commit and what tells of it, between an effect and its offset, in the middle of a batch, at a renewal. */
const shortPoints: readonly Failpoint[] = [
  'command.committed',
  'relay.before-removal',
  'inbox.committed',
  'inbox.message-handled',
  'relay.slots-due',
  'relay.slots-held',
];

const short = process.env['FAULT_SHORT'] === '1';
/** For whoever looks at a few points: what their drives and names, a space between, must match. */
const only = process.env['FAULT_POINTS'];

let world: FaultWorld;
let injector: Injector;
let failpoints: Failpoints;
let folder: string;

beforeAll(async () => {
  folder = await folderOfThisFile('crash-points');
  world = await FaultWorld.start();
  injector = await Injector.open(world);
  failpoints = await Failpoints.connect(world.servers.mongoUri);
});

function chosenPoints(): readonly Failpoint[] {
  if (only === undefined) return short ? shortPoints : allPoints;
  const wanted = new RegExp(only);
  return allPoints.filter((point) => wanted.test(`${points[point]} ${point}`));
}

/** Commands without haste, until told to stop: callers of a service that is away wait for it. */
function trickle(workload: Workload): () => Promise<void> {
  let over = false;
  let longest = 0;
  const newEvents = async (): Promise<void> => {
    const began = performance.now();
    await workload.prepare(HEARD_OF_WITHIN_MS);
    longest = Math.max(longest, performance.now() - began);
  };
  const caller = async (): Promise<void> => {
    while (!over) {
      if (workload.done.length % COMMANDS_FOR_EVENTS === COMMANDS_FOR_EVENTS - 1) {
        await newEvents();
      }
      await workload.run(1);
      await pause(COMMAND_EVERY_MS);
    }
  };
  const callers = Promise.all([caller(), caller(), caller()]);
  return async () => {
    over = true;
    await callers;
    const seconds = (longest / 1000).toFixed(0);
    process.stderr.write(`   new events were heard of within ${seconds} s at most\n`);
  };
}

function tally(chosen: readonly Failpoint[]) {
  const missed: string[] = [];
  const began = performance.now();
  let count = 0;
  const done = (point: Failpoint, why: string | undefined): void => {
    count += 1;
    const named = `${point} (${points[point]})`;
    if (why !== undefined) missed.push(`${named}: ${why}`);
    if (why !== undefined) process.stderr.write(`   not reached: ${named}, ${why}\n`);
    if (count % 10 !== 0 && count !== chosen.length) return;
    const seconds = ((performance.now() - began) / 1000).toFixed(0);
    process.stderr.write(
      `   ${count} of ${chosen.length} points, ${missed.length} not reached, ${seconds} s\n`,
    );
  };
  return { missed, done };
}

async function goThrough(
  chosen: readonly Failpoint[],
  workload: Workload,
): Promise<readonly string[]> {
  const { missed, done } = tally(chosen);
  const processes = {
    registrations: world.platform.process('registrations'),
    notifications: world.platform.process('notifications'),
    witness: world.witnesses[0],
  };
  const stop = trickle(workload);
  try {
    const tracks = Object.entries(processes).map(([service, process]) => {
      if (process === undefined) throw new Error(`no ${service} runs`);
      const own = chosen.filter((each) => processAt(each) === service);
      const name = service as keyof typeof processes;
      const parts = { world, workload, injector, failpoints, folder, done };
      return runTrack({ ...parts, service: name, process, points: own });
    });
    await Promise.all(tracks);
  } finally {
    await stop();
  }
  return missed;
}

describe('a crash at any step of a message', () => {
  it('loses nothing and repeats nothing', async () => {
    let missed: readonly string[] = [];
    const chosen = chosenPoints();
    await storm(world, {
      name: 'crash points',
      commands: 0,
      most: 0,
      faults: async ({ workload }) => {
        missed = await goThrough(chosen, workload);
      },
    });
    expect(missed).toEqual([]);
    expect(world.keeper.ends.filter(({ unexpected }) => unexpected)).toEqual([]);
  });
});
