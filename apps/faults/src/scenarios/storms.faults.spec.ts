import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { Failpoints } from '../tools/failpoints.ts';
import { folderOfThisFile } from '../tools/folder-of-this-file.ts';
import { Handicap } from '../tools/handicap.ts';
import { watchConsumers } from '../judge/renewed-consumers.ts';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';
import { consumerStorms } from './consumer-storms.ts';
import { kafkaStorms } from './kafka-storms.ts';
import { mongoStorms } from './mongo-storms.ts';
import type { NamedStorm } from './named-storm.ts';
import { processStorms } from './process-storms.ts';
import { seatStorms } from './seat-storms.ts';

const calm: NamedStorm = { name: 'nothing', short: false, faults: () => Promise.resolve() };
const all = [
  calm,
  ...seatStorms,
  ...processStorms,
  ...kafkaStorms,
  ...mongoStorms,
  ...consumerStorms,
];

/** A run with a mutation asks for one of them. */
const only = process.env['FAULT_STORM'];
const short = process.env['FAULT_SHORT'] === '1';
const chosen = all.filter((each) =>
  only === undefined ? !short || each.short : each.name === only,
);

let world: FaultWorld;
let failpoints: Failpoints;
let handicaps: Record<'leaderless' | 'away' | 'lostAnswer', Handicap>;

beforeAll(async () => {
  const folder = await folderOfThisFile('handicaps');
  const handicap = (name: string) => new Handicap(join(folder, name));
  handicaps = {
    leaderless: handicap('leaderless'),
    away: handicap('away'),
    lostAnswer: handicap('lost-answer'),
  };
  world = await FaultWorld.start({
    witnesses: 2,
    env: {
      FAULT_LEADERLESS: handicaps.leaderless.file,
      FAULT_AWAY: handicaps.away.file,
      FAULT_LOST_ANSWER: handicaps.lostAnswer.file,
    },
  });
  failpoints = await Failpoints.connect(world.servers.mongoUri);
});

describe('every promise is kept while', () => {
  it.each(chosen)('$name goes wrong', async ({ faults, consumersStay = false, ...plan }) => {
    const renewed = watchConsumers(world.processes);
    const account = await storm(world, {
      ...plan,
      faults: (parts) => faults({ ...parts, ...handicaps, world, failpoints }),
    });
    const registrations = account.done.filter(({ kind }) => kind === 'register');
    const taken = registrations.filter(({ outcome }) => outcome.kind === 'ok');
    expect(taken.length).toBeGreaterThan(registrations.length / 2);
    expect(account.samples.snapshots).toBeGreaterThan(0);
    const sampled = new Set(account.samples.offsets.map(({ group }) => group));
    expect([...sampled].sort()).toEqual(world.groups.map(([group]) => group).sort());
    expect(consumersStay ? renewed() : []).toEqual([]);
    expect(world.keeper.ends.filter(({ unexpected }) => unexpected)).toEqual([]);
  });
});
