import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { newId } from '@regional-events/kernel';
import { MongoJobs, MongoOperatorJobs } from '@regional-events/platform-jobs';
import { inTransaction, type Connection } from '@regional-events/platform-mongo';
import { eventually, uniqueName, workspaceRoot } from '@regional-events/testing';
import { COUNT, COUNT_DAILY, effectsIn, nextCount, openCounted } from '../jobs/counted.ts';
import { demand } from '../judge/invariant.ts';
import { faultServers } from '../world/fault-servers.ts';

const short = process.env['FAULT_SHORT'] === '1';
const JOBS = short ? 300 : 10_000;
const TOGETHER = 500;
const KILL_EVERY_MS = 1_000;
const WEEK_MS = 7 * 86_400_000;
const clock = { now: () => new Date() };
const context = {
  actor: {
    clientId: 'faults',
    role: 'secretariat',
    organisationId: null,
    scopes: [],
    personId: null,
    grants: [],
  },
  correlationId: 'faults',
  traceparent: 'faults',
} as const;

const database = uniqueName('jobs');
const { mongoUri } = faultServers();
const workers = new Set<ChildProcess>();
/** Those that have begun to run jobs. */
const running = new Set<ChildProcess>();
let connection: Connection;

beforeAll(async () => {
  connection = await openCounted(mongoUri, database);
});
afterAll(async () => {
  for (const worker of workers) worker.kill('SIGKILL');
  await connection.dropDatabase();
  await connection.close();
});

function startWorker(aheadMs = 0): ChildProcess {
  const program = ['apps/faults/src/hook/hook.mjs', 'apps/faults/dist/jobs/main.js'];
  const [hook = '', main = ''] = program.map((file) => join(workspaceRoot(), file));
  const call = ['--import', hook, main, mongoUri, database, String(aheadMs)];
  const worker = spawn(process.execPath, call, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  workers.add(worker);
  worker.once('message', () => running.add(worker));
  worker.once('exit', () => {
    workers.delete(worker);
    running.delete(worker);
  });
  return worker;
}

async function enqueue(keys: readonly string[], dueAt: Date): Promise<void> {
  const jobs = new MongoJobs(connection);
  for (let from = 0; from < keys.length; from += TOGETHER)
    await inTransaction(connection, async () => {
      for (const key of keys.slice(from, from + TOGETHER))
        await jobs.enqueue({ kind: COUNT, key, dueAt }, context);
    });
}

const effects = (job: string) => effectsIn(connection).countDocuments({ job });
const left = async (keys: readonly string[]) =>
  keys.length - (await new MongoJobs(connection).missing(COUNT, keys)).length;

/** Which of these jobs have not exactly one effect. */
async function wronglyCounted(keys: readonly string[]): Promise<string[]> {
  const counted = await effectsIn(connection).aggregate<{ _id: string; times: number }>([
    { $group: { _id: '$job', times: { $sum: 1 } } },
  ]);
  const times = new Map(counted.map((each) => [each._id, each.times]));
  return keys
    .map((key) => ({ key, times: times.get(`${COUNT}:${key}`) ?? 0 }))
    .filter((each) => each.times !== 1)
    .map((each) => `${each.key} has ${each.times} effects`);
}

/** Kills one of the two each second, as soon as both run, and starts another in its place, until nothing is left. */
async function killUntilDone(keys: readonly string[]): Promise<number> {
  let kills = 0;
  while ((await left(keys)) > 0) {
    await pause(KILL_EVERY_MS);
    await eventually(() => running.size === 2);
    const [oldest] = running;
    oldest?.kill('SIGKILL');
    startWorker();
    kills += 1;
  }
  return kills;
}

describe('jobs that are due at once', () => {
  it('have one effect each, while two workers run them and one is killed every second', async () => {
    const keys = Array.from({ length: JOBS }, () => newId());
    await enqueue(keys, clock.now());
    startWorker();
    startWorker();
    const began = Date.now();
    const kills = await killUntilDone(keys);
    const seconds = Math.round((Date.now() - began) / 1_000);
    process.stdout.write(`${JOBS} jobs in ${seconds} s, ${kills} workers killed\n`);
    demand('I11', await wronglyCounted(keys));
    expect(kills).toBeGreaterThan(0);
    const operator = new MongoOperatorJobs(connection, clock);
    expect(await operator.figures()).toMatchObject({ due: 0, running: 0, dead: 0 });
  });

  it('fire once when the clock is a week later, and a daily one goes on at its next time', async () => {
    const now = clock.now();
    const keys = [1, 3, 5].map((days) => `in ${days} days`);
    for (const [index, key] of keys.entries())
      await enqueue([key], new Date(now.getTime() + (2 * index + 1) * 86_400_000));
    const operator = new MongoOperatorJobs(connection, clock);
    await eventually(() => effects(`${COUNT_DAILY}:daily`), { until: (count) => count === 1 });
    expect(await left(keys)).toBe(keys.length);
    for (const worker of workers) worker.kill('SIGKILL');
    startWorker(WEEK_MS);
    startWorker(WEEK_MS);
    await eventually(() => left(keys), { until: (count) => count === 0 });
    await eventually(() => effects(`${COUNT_DAILY}:daily`), { until: (count) => count === 2 });
    demand('I11', await wronglyCounted(keys));
    const next = await operator.find(`${COUNT_DAILY}:daily`);
    expect(next?.dueAt).toEqual(nextCount(new Date(now.getTime() + WEEK_MS)));
    expect(await effects(`${COUNT_DAILY}:daily`)).toBe(2);
  });
});
