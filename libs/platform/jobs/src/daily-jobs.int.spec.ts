import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { eventually } from '@regional-events/testing';
import { JobWorld } from './testing/job-world.ts';

const daily = { time: '02:30', timeZone: 'Europe/Belgrade' };
const DAILY = 'daily';

let world: JobWorld;
let opened = 0;

beforeEach(async () => {
  opened += 1;
  world = await JobWorld.open(`daily-${opened}`);
});
afterEach(async () => {
  expect(world.troubles).toEqual([]);
  await world.close();
});

const firings = (count: number) =>
  eventually(() => world.effectsOf(DAILY), { until: (effects) => effects >= count });

/** When it fires next, once it has fired so often. */
async function nextAfter(count: number): Promise<string | undefined> {
  await firings(count);
  return (await world.kept(DAILY))?.dueAt.toISOString();
}

describe('a daily schedule', () => {
  it.each([
    [
      'forward',
      '2026-03-27T12:00:00Z',
      ['2026-03-28T01:30', '2026-03-29T01:30', '2026-03-30T00:30'],
    ],
    ['back', '2026-10-23T12:00:00Z', ['2026-10-24T00:30', '2026-10-25T00:30', '2026-10-26T01:30']],
  ])('fires once on each local date while clocks go %s', async (_, from, expected) => {
    world.clock.set(from);
    world.startWorker({}, daily);
    world.startWorker({}, daily);
    const times: (string | undefined)[] = [];
    for (let count = 1; count <= expected.length; count += 1) {
      times.push(await nextAfter(count));
      world.clock.set(times.at(-1) ?? '');
    }
    await firings(expected.length + 1);
    expect(times).toEqual(expected.map((time) => `${time}:00.000Z`));
    expect(await world.effectsOf(DAILY)).toBe(expected.length + 1);
  });

  it('fires once after a week without a worker, and goes on at its time', async () => {
    world.clock.set('2030-03-01T12:00:00Z');
    world.startWorker({}, daily);
    expect(await nextAfter(1)).toBe('2030-03-02T01:30:00.000Z');
    await world.stopWorkers();
    world.clock.advance({ days: 7 });
    world.startWorker({}, daily);
    world.startWorker({}, daily);
    expect(await nextAfter(2)).toBe('2030-03-09T01:30:00.000Z');
    await world.enqueue('another');
    await world.untilGone('another');
    expect(await world.effectsOf(DAILY)).toBe(2);
  });

  it('that failed fires at its next attempt, and then at its time', async () => {
    world.clock.set('2030-03-01T12:00:00Z');
    world.failWith(new TypeError('not now'));
    world.startWorker({ backoffMs: 60_000 }, daily);
    await world.untilFailed(DAILY, 1);
    world.failWith(undefined);
    world.clock.advance({ minutes: 1 });
    expect(await nextAfter(1)).toBe('2030-03-02T01:30:00.000Z');
  });
});
