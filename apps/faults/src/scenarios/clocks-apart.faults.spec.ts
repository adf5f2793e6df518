import { beforeAll, describe, expect, it } from '@jest/globals';
import type { CommittedMessage } from '../judge/committed-messages.ts';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';

const ahead = { FAULT_CLOCK_SKEW_MS: '600000' };
const behind = { FAULT_CLOCK_SKEW_MS: '-600000' };

let world: FaultWorld;

beforeAll(async () => {
  world = await FaultWorld.start({
    instances: 2,
    witnesses: 2,
    // not even the order of ids is left to help
    env: { FAULT_IDS_BY_CLOCK: '1' },
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
      faults: async () => {
        await world.keeper.kill(world.platform.process('registrations'));
        await world.keeper.allRun();
      },
    });
    expect(account.done.length).toBeGreaterThan(100);
    expect(idsAgainstOrder(await world.committed.all())).toBeGreaterThan(0);
  });
});
