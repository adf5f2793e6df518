import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CommittedMessage } from '../judge/committed-messages.ts';
import { folderOfThisFile } from '../tools/folder-of-this-file.ts';
import { Handicap } from '../tools/handicap.ts';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';
import { demandFired } from './named-storm.ts';

const ahead = { FAULT_CLOCK_SKEW_MS: '600000' };
const behind = { FAULT_CLOCK_SKEW_MS: '-600000' };

const CHANGES = 24;

let world: FaultWorld;
let away: Handicap;

beforeAll(async () => {
  away = new Handicap(join(await folderOfThisFile('handicaps'), 'away'));
  world = await FaultWorld.start({
    instances: 2,
    witnesses: 2,
    // not even the order of ids is left to help
    env: { FAULT_IDS_BY_CLOCK: '1', FAULT_AWAY: away.file },
    envOf: {
      organisations: ahead,
      'organisations-2': behind,
      events: behind,
      'events-2': ahead,
      registrations: ahead,
      'registrations-2': behind,
      notifications: behind,
      'notifications-2': ahead,
    },
  });
});

/** Messages whose id is lower than that of the one before them, of the same aggregate. */
function idsAgainstOrder(committed: readonly CommittedMessage[]): number {
  const streams = Map.groupBy(committed, ({ topic, subject }) => `${topic}/${subject}`);
  return [...streams.values()]
    .flatMap((stream) => stream.map(({ id }, index) => id < (stream[index - 1]?.id ?? '')))
    .filter(Boolean).length;
}

describe('clocks that are ten minutes ahead and ten behind', () => {
  it('change nothing: not the order of messages, not who holds a slot, not an effect', async () => {
    const account = await storm(world, {
      name: 'clocks apart',
      commands: 200,
      faults: async ({ workload }) => {
        // while no broker is there, rows of one event by both instances wait together: only their sequence tells which is first
        await away.begin();
        for (let change = 0; change < CHANGES; change += 1) await workload.changeOneEvent();
        await away.end();
        demandFired('requests that reached no broker', await away.times(), 1);
        await world.keeper.kill(world.platform.process('registrations'));
        await world.keeper.allRun();
      },
    });
    expect(account.done.length).toBeGreaterThan(100);
    expect(idsAgainstOrder(await world.committed.all())).toBeGreaterThan(0);
  });
});
