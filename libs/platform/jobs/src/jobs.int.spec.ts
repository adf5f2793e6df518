import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { inTransaction } from '@regional-events/platform-mongo';
import { eventually } from '@regional-events/testing';
import { JobQueue } from './job-queue.ts';
import { hopeless, JobWorld, KIND } from './testing/job-world.ts';

let world: JobWorld;

beforeAll(async () => {
  world = await JobWorld.open('jobs');
});
afterEach(async () => {
  await world.stopWorkers();
  world.failWith(undefined);
  world.outcome = 'done';
  world.clock.advance({ hours: 2 });
  expect(world.troubles).toEqual([]);
});
afterAll(() => world.close());

describe('a job', () => {
  it('is there if what enqueued it was committed, and not otherwise', async () => {
    const [kept, gone] = [newId(), newId()];
    await world.enqueue(kept);
    const failed = inTransaction(world.connection, async () => {
      await world.enqueue(gone);
      throw new Error('the command fails');
    });
    await expect(failed).rejects.toThrow('the command fails');
    expect(await world.jobs.missing(KIND, [kept, gone])).toEqual([gone]);
    const outside = () => world.jobs.drop({ kind: KIND, key: kept });
    await expect(outside()).rejects.toThrow('inside a transaction only');
    world.startWorker();
    await world.untilGone(kept);
    expect([await world.effectsOf(kept), await world.effectsOf(gone)]).toEqual([1, 0]);
  });

  it('runs when its time has come, and not before', async () => {
    const [later, now] = [newId(), newId()];
    await world.enqueue(later, world.inSeconds(60));
    await world.enqueue(now);
    world.startWorker();
    await world.untilGone(now);
    expect(await world.kept(later)).toMatchObject({ state: 'waiting', attempts: 0 });
    world.clock.advance({ minutes: 1 });
    await world.untilGone(later);
    expect(await world.effectsOf(later)).toBe(1);
  });

  it('is one for each kind and key: enqueued again, it is moved', async () => {
    const key = newId();
    await world.enqueue(key);
    await world.enqueue(key, world.inSeconds(60));
    const other = newId();
    await world.enqueue(other);
    world.startWorker();
    await world.untilGone(other);
    expect(await world.effectsOf(key)).toBe(0);
    world.clock.advance({ minutes: 1 });
    await world.untilGone(key);
    expect(await world.effectsOf(key)).toBe(1);
  });

  it('that is dropped or moved while it runs leaves no effect of that run', async () => {
    const [dropped, moved] = [newId(), newId()];
    await world.enqueue(dropped);
    await world.enqueue(moved);
    const queue = new JobQueue(world.connection, [KIND]);
    const claimed = [await queue.claim(world.clock.now()), await queue.claim(world.clock.now())];
    await world.drop(dropped);
    await world.enqueue(moved, world.inSeconds(60));
    for (const job of claimed) {
      const ended = inTransaction(world.connection, () => queue.complete(job!));
      expect(await ended).toBe(false);
    }
    expect(await world.kept(dropped)).toBeUndefined();
    expect(await world.kept(moved)).toMatchObject({ dueAt: world.inSeconds(60), attempts: 0 });
    await world.drop(moved);
  });

  it('that is not finished goes on at once, in another transaction', async () => {
    const key = newId();
    world.outcome = 'unfinished';
    await world.enqueue(key);
    world.startWorker({ lanes: 1 });
    await eventually(() => world.effectsOf(key), { until: (effects) => effects >= 3 });
    world.outcome = 'done';
    await world.untilGone(key);
    expect(await world.jobs.missing(KIND, [key])).toEqual([key]);
  });
});

describe('a job that fails', () => {
  it('is tried again, after twice as long each time, and leaves the effect of its success alone', async () => {
    const key = newId();
    world.failWith(new TypeError('cannot be counted'));
    await world.enqueue(key);
    world.startWorker({ backoffMs: 60_000 });
    const started = world.clock.now();
    expect(await world.untilFailed(key, 1)).toMatchObject({
      state: 'waiting',
      detail: 'TypeError: cannot be counted',
      tryAt: world.inSeconds(60),
    });
    world.clock.advance({ minutes: 1 });
    expect(await world.untilFailed(key, 2)).toMatchObject({ tryAt: world.inSeconds(120) });
    expect(await world.operator.figures()).toMatchObject({ due: 0, dead: 0 });
    world.failWith(undefined);
    world.clock.advance({ minutes: 2 });
    await world.untilGone(key);
    expect(await world.effectsOf(key)).toBe(1);
    expect(world.clock.now().getTime() - started.getTime()).toBe(180_000);
  });

  it('is dead after so many attempts, which an operator sees, and may have it tried anew', async () => {
    const key = newId();
    world.failWith(new TypeError('cannot be counted'));
    await world.enqueue(key);
    world.startWorker({ tries: 2, backoffMs: 0 });
    await eventually(() => world.kept(key), { until: (job) => job?.state === 'dead' });
    const { data } = await world.operator.list({ limit: 10, state: 'dead' });
    expect(data.map(({ key: dead, attempts }) => [dead, attempts])).toEqual([[key, 2]]);
    expect(await world.operator.figures()).toMatchObject({ due: 0, dead: 1 });
    world.failWith(undefined);
    expect(await world.operator.retry(`${KIND}:${key}`)).toBe(true);
    await world.untilGone(key);
    expect(await world.effectsOf(key)).toBe(1);
    expect(await world.operator.retry(`${KIND}:${key}`)).toBe(false);
  });

  it('is dead at once where no retry can help, and an operator may give it up', async () => {
    const key = newId();
    world.failWith(hopeless);
    await world.enqueue(key);
    world.startWorker();
    await eventually(() => world.kept(key), { until: (job) => job?.state === 'dead' });
    expect(await world.operator.remove(`${KIND}:${key}`)).toBe(true);
    expect(await world.operator.remove(`${KIND}:${key}`)).toBe(false);
    expect(await world.operator.figures()).toMatchObject({ dead: 0 });
  });

  it('is dead when each attempt ended with its process', async () => {
    const key = newId();
    await world.enqueue(key);
    const crashing = new JobQueue(world.connection, [KIND], 1);
    for (let attempt = 1; attempt <= 2; attempt += 1) {
      const until = (job: object | undefined) => job !== undefined;
      await eventually(() => crashing.claim(world.clock.now()), { until });
    }
    world.startWorker({ tries: 2 });
    const until = (job: { readonly state: string } | undefined) => job?.state === 'dead';
    expect(await eventually(() => world.kept(key), { until })).toMatchObject({
      detail: expect.stringContaining('ended with its process'),
    });
    expect(await world.effectsOf(key)).toBe(0);
    await world.operator.remove(`${KIND}:${key}`);
  });
});

describe('a lease', () => {
  it('keeps a job from others while it is renewed, and is taken over once it has run out', async () => {
    const key = newId();
    await world.enqueue(key);
    const first = new JobQueue(world.connection, [KIND], 60_000);
    const claimed = await first.claim(world.clock.now());
    expect(claimed?.key).toBe(key);
    const second = new JobQueue(world.connection, [KIND], 60_000);
    expect(await second.claim(world.clock.now())).toBeUndefined();
    expect(await second.nextTry()).toBeUndefined();
    expect(await world.operator.figures()).toMatchObject({ due: 1, running: 1 });
    expect(await new JobQueue(world.connection, [KIND], 1).renew(claimed!)).toBe(true);
    world.startWorker();
    await world.untilGone(key);
    expect(await world.effectsOf(key)).toBe(1);
    expect(await first.renew(claimed!)).toBe(false);
    expect(await inTransaction(world.connection, () => first.complete(claimed!))).toBe(false);
  });
});

describe('two workers', () => {
  it('share what is due at once, each job with one effect', async () => {
    const before = await world.effects();
    const keys = Array.from({ length: 200 }, () => newId());
    for (const key of keys) await world.enqueue(key);
    world.startWorker();
    world.startWorker();
    await eventually(() => world.jobs.missing(KIND, keys), {
      until: (gone) => gone.length === keys.length,
    });
    expect(await world.effects()).toBe(before + keys.length);
    expect(await Promise.all(keys.map((key) => world.effectsOf(key)))).toEqual(keys.map(() => 1));
  });
});
