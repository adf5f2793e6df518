import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  publishedWorkshop,
  uniqueName,
  workspaceRoot,
  type RunningService,
} from '@regional-events/testing';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';
import { CallersThatTimeOut, type CallersAccount } from './callers-that-time-out.ts';

const title = uniqueName('drafted');
const older = process.env['FAULT_OLDER'];

let world: FaultWorld;
let eventId: string;

beforeAll(async () => {
  if (older === undefined) throw new Error('FAULT_OLDER is not set: npm run test:faults sets it');
  const env = { DRAIN_SECONDS: '2' };
  world = await FaultWorld.start({ instances: 2, witnesses: 2, root: older, env });
  eventId = await publishedWorkshop(world.platform.asSecretariat(), 10);
  await world.drained();
});

/** Each of them in turn, of this version from then on; the next when the one before runs again. */
async function upgradeInTurn(processes: readonly RunningService[]): Promise<void> {
  for (const process of processes) {
    process.runFrom(workspaceRoot());
    await world.keeper.stopOne(process);
    await world.keeper.allRun();
  }
}

function migrationsRun(): Promise<number> {
  return world.mongo
    .db(`${world.platform.prefixes.database}events`)
    .collection('migrations')
    .countDocuments({ state: 'done' });
}

describe('a restart from an older version to this one, one instance after another', () => {
  it('fails no request, and loses and doubles nothing', async () => {
    const gateway = world.platform.process('gateway');
    const services = [...world.platform.processes.values()].filter((one) => one !== gateway);
    let account: CallersAccount | undefined;
    const ranBefore = await migrationsRun();
    await storm(world, {
      name: 'rolling upgrade',
      faults: async () => {
        const callers = new CallersThatTimeOut(world, eventId, title);
        callers.start();
        await upgradeInTurn(services);
        account = await callers.stop();
        // There is one gateway here: callers without patience would notice.
        await upgradeInTurn([gateway]);
      },
    });
    const { failed = [], succeeded = 0, drafted = [] } = account ?? {};
    const ran = (await migrationsRun()) - ranBefore;
    process.stderr.write(
      `   ${succeeded} requests sent once while versions changed; ${ran} migrations of events ran\n`,
    );
    expect(failed).toEqual([]);
    expect(succeeded).toBeGreaterThan(500);
    expect(new Set(drafted).size).toBe(drafted.length);
    const stored = await world.mongo
      .db(`${world.platform.prefixes.database}events`)
      .collection('events')
      .countDocuments({ 'title.en': title });
    expect(stored).toBe(drafted.length);
    const ends = world.keeper.ends.map(({ label, how }) => [label, how]);
    expect(ends).toEqual([...services, gateway].map(({ label }) => [label, 'exit code 0']));
  });
});
