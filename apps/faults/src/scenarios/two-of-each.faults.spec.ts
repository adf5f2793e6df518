import { beforeAll, describe, expect, it, jest } from '@jest/globals';
import { demand } from '../judge/invariant.ts';
import { readLog } from '../judge/message-log.ts';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';

jest.setTimeout(180_000);

let world: FaultWorld;

beforeAll(async () => {
  world = await FaultWorld.start({ instances: 2, witnesses: 2 });
}, 180_000);

describe('two of each service', () => {
  it('share the work, and one relay at a time has an aggregate: in calm weather nothing comes twice', async () => {
    await storm(world, { name: 'two of each', commands: 200, faults: () => Promise.resolve() });
    const log = await readLog(world.servers.brokers, world.topics);
    const counts = Map.groupBy(log, ({ id }) => id);
    const repeated = [...counts].filter(([, records]) => records.length > 1);
    demand(
      'I1',
      repeated.map(([id, records]) => `${id} was sent ${records.length} times`),
    );
    expect(log.length).toBeGreaterThan(300);
  });
});
