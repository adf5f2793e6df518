import { setTimeout as pause } from 'node:timers/promises';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { plainHeaders } from '@regional-events/platform-kafka';
import { readRecords } from '../judge/message-log.ts';
import { watchConsumers } from '../judge/renewed-consumers.ts';
import { Injector } from '../workload/injector.ts';
import { poisons, sendPoison, unreadable, type Poisoned } from '../workload/poison.ts';
import type { Workload } from '../workload/workload.ts';
import { FaultWorld } from '../world/fault-world.ts';
import { storm } from '../world/storm.ts';
import { effectsOf, percentile, steadyLoad, type LoadPlan } from './steady-load.ts';

/** Until the brokers have compiled what they do often: before that they take both cores by themselves. */
const WARM_UP: LoadPlan = { messages: 300, everyMs: 50 };
const WARM_UP_ROUNDS = 6;
const PERIOD: LoadPlan = { messages: 100, everyMs: 50 };
const PAIRS_OF_PERIODS = 10;
const POISON_EVERY_MS = 900;
const COMMAND_EVERY_MS = 250;
const SLOWER_AT_MOST = 2;

let world: FaultWorld;
let injector: Injector;
const sent: Poisoned[] = [];
/** Of each stretch, the milliseconds from each healthy message to its effect. */
const calm: (readonly number[])[] = [];
const poisoned: (readonly number[])[] = [];

beforeAll(async () => {
  world = await FaultWorld.start();
  injector = await Injector.open(world);
});

/** Commands at an even pace as well while `work` goes on. */
async function amongCommands(workload: Workload, work: () => Promise<void>): Promise<void> {
  let over = false;
  const running = (async () => {
    while (!over) {
      await workload.run(1);
      await pause(COMMAND_EVERY_MS);
    }
  })();
  try {
    await work();
  } finally {
    over = true;
    await running;
  }
}

/** Calm and poison in turn: a machine is not equally quick all the time. */
async function measure(workload: Workload): Promise<void> {
  await amongCommands(workload, async () => {
    // whatever is done for the first time is slow: connections, plans of queries, code that is not yet compiled
    const load = steadyLoad(world, injector, WARM_UP);
    for (let round = 0; round < WARM_UP_ROUNDS; round += 1) {
      for (const poison of poisons) await sendPoison(injector, poison);
    }
    await load;
  });
  await world.drained();
  await amongCommands(workload, async () => {
    for (let pair = 0; pair < PAIRS_OF_PERIODS; pair += 1) {
      calm.push(await steadyLoad(world, injector, PERIOD));
      const load = steadyLoad(world, injector, PERIOD);
      await sendPoisonFor(PERIOD.messages * PERIOD.everyMs);
      poisoned.push(await load);
    }
  });
}

/** One of each kind after another, again and again. */
async function sendPoisonFor(ms: number): Promise<void> {
  const until = performance.now() + ms;
  while (performance.now() < until) {
    const poison = poisons[sent.length % poisons.length];
    if (poison !== undefined) sent.push(await sendPoison(injector, poison));
    await pause(POISON_EVERY_MS);
  }
}

interface SetAside {
  readonly _id: string;
  readonly sequence?: number;
  readonly reason: string;
  readonly detail: string;
}

const collectionOf = (name: string) =>
  world.mongo.db(`${world.platform.prefixes.database}witness`).collection<SetAside>(name);

/** The dead letters on the topic of the witness's group, by where the record lay. */
async function deadOnTopic(): Promise<Map<string, Record<string, string>>> {
  const { topic } = world.platform.prefixes;
  const name = `${topic}${injector.topic}.${world.groupOf('witness')}.dead`;
  const records = await readRecords(world.servers.brokers, [name]);
  return new Map(
    records.map(({ message: { headers } }) => {
      const parts = plainHeaders(headers);
      return [`${parts['dead_topic']}/${parts['dead_partition']}/${parts['dead_offset']}`, parts];
    }),
  );
}

const parkedOf = (subject: string) =>
  collectionOf('parked_messages')
    .find({ subject })
    .sort({ sequence: 1 })
    .map(({ sequence, reason }) => `${sequence} ${reason}`)
    .toArray();

/**
 * The p99 of the stretch in the middle: poison comes in each of them, and what it costs shows in each, while a stall of
 * the machine falls on one, calm or poisoned, and would alone be the p99 of all.
 */
function latenessOf(periods: readonly (readonly number[])[]) {
  const p99 = percentile(
    periods.map((period) => percentile(period, 0.99)),
    0.5,
  );
  const all = periods.flat();
  const ofAll = `of all ${all.length} ${percentile(all, 0.99)} ms, median ${percentile(all, 0.5)} ms`;
  return { p99, words: `p99 ${p99} ms in the stretch in the middle, ${ofAll}` };
}

const gone = () => sent.filter(({ poison }) => poison !== 'fails always');

describe('poison among healthy messages', () => {
  it('breaks no promise, ends no process, and no consumer is made anew', async () => {
    const renewed = watchConsumers(world.processes);
    await storm(world, {
      name: 'poison',
      commands: 0,
      most: 0,
      faults: ({ workload }) => measure(workload),
    });
    expect(world.keeper.ends).toEqual([]);
    expect(renewed()).toEqual([]);
    expect(sent.length).toBeGreaterThanOrEqual(poisons.length);
  });

  it('is kept as dead letters, with where, why, when and how often', async () => {
    const onTopic = await deadOnTopic();
    for (const { poison, place, subject } of gone()) {
      const refused = poison === 'is refused';
      const reason = refused ? 'refused' : 'unreadable';
      const detail =
        poison in unreadable ? unreadable[poison as keyof typeof unreadable] : 'made to be refused';
      const kept = await collectionOf('dead_letters').findOne({ _id: place });
      expect(kept).toMatchObject({ key: subject, reason, times: 1, at: expect.any(Date) });
      expect(kept?.detail).toContain(detail);
      const letter = onTopic.get(place);
      expect(letter).toMatchObject({
        dead_reason: reason,
        dead_attempts: '1',
        dead_group: world.groupOf('witness'),
        dead_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT/),
      });
      expect(letter?.['dead_detail']).toContain(detail);
    }
  });

  it('holds its own key alone: followers wait behind it, in their order', async () => {
    for (const { poison, subject, followers } of sent) {
      const waiting = Array.from({ length: followers }, (_, index) => `${index + 2} gap`);
      const first = poison === 'fails always' ? ['1 failed'] : [];
      expect([poison, await parkedOf(subject)]).toEqual([poison, [...first, ...waiting]]);
    }
    expect(
      await effectsOf(
        world,
        sent.map(({ subject }) => subject),
      ),
    ).toEqual([]);
  });

  it('makes the others at most twice as late as in the calm between', () => {
    const [quiet, during] = [latenessOf(calm), latenessOf(poisoned)];
    process.stderr.write(
      `   calm: ${quiet.words}; among ${sent.length} poisoned: ${during.words}\n`,
    );
    expect(Math.min(calm.flat().length, poisoned.flat().length)).toBeGreaterThanOrEqual(1_000);
    expect(during.p99).toBeLessThanOrEqual(SLOWER_AT_MOST * quiet.p99);
  });
});
