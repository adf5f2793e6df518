import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  allowedMs,
  publishedWorkshop,
  uniqueName,
  type RunningService,
} from '@regional-events/testing';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';
import { CallersThatTimeOut, type CallersAccount } from './callers-that-time-out.ts';

const LONGEST_STOP_MS = 10_000;
const title = uniqueName('drafted');

let world: FaultWorld;
let eventId: string;

beforeAll(async () => {
  world = await FaultWorld.start({ instances: 2, witnesses: 2, env: { DRAIN_SECONDS: '2' } });
  eventId = await publishedWorkshop(world.platform.asSecretariat(), 10);
  await world.drained();
});

/** Each of them in turn, the next when the one before runs again. Resolves with how long each took to end. */
async function stopInTurn(processes: readonly RunningService[]): Promise<Record<string, number>> {
  const times: Record<string, number> = {};
  for (const process of processes) {
    const began = performance.now();
    await world.keeper.stopOne(process);
    times[process.label] = Math.round(performance.now() - began);
    await world.keeper.allRun();
  }
  return times;
}

function draftsStored(): Promise<number> {
  return world.mongo
    .db(`${world.platform.prefixes.database}events`)
    .collection('events')
    .countDocuments({ 'title.en': title });
}

describe('a restart of everything, one instance after another', () => {
  it('fails no request, doubles no effect, and ends each process in order within ten seconds', async () => {
    const gateway = world.platform.process('gateway');
    const others = world.processes.filter((process) => process !== gateway);
    let account: CallersAccount | undefined;
    let times: Record<string, number> = {};
    await storm(world, {
      name: 'rolling restart',
      faults: async () => {
        const callers = new CallersThatTimeOut(world, eventId, title);
        callers.start();
        times = await stopInTurn(others);
        account = await callers.stop();
        // There is one gateway here: callers without patience would notice.
        times = { ...times, ...(await stopInTurn([gateway])) };
      },
    });
    const { failed = [], succeeded = 0, drafted = [] } = account ?? {};
    const longest = Math.max(...Object.values(times));
    process.stderr.write(
      `   ${succeeded} requests sent once; the longest stop took ${longest} ms\n`,
    );
    expect(failed).toEqual([]);
    expect(succeeded).toBeGreaterThan(500);
    expect(new Set(drafted).size).toBe(drafted.length);
    expect(await draftsStored()).toBe(drafted.length);
    const allowed = allowedMs(LONGEST_STOP_MS);
    expect(Object.entries(times).filter(([, ms]) => ms > allowed)).toEqual([]);
    const ends = world.keeper.ends.map(({ label, how }) => [label, how]);
    expect(ends).toEqual([...others, gateway].map(({ label }) => [label, 'exit code 0']));
  });
});
