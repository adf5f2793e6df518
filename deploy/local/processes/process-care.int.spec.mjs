import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { groupIsGone, signalGroup, stopInOrder } from './groups.mjs';
import { keepRunning } from './keep-running.mjs';
import { stages, startGroup } from './keeper.mjs';

const launcherLike = fileURLToPath(new URL('../testing/launcher-like.mjs', import.meta.url));

// a wait ends when it is true: only a failure takes so long
const TIMEOUT_MS = 120_000;

/** @type {string} */
let folder;
/** @type {number[]} */
let pids = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'process-care-'));
});

afterEach(async () => {
  for (const pid of pids) signalGroup(pid, 'SIGKILL');
  await rm(folder, { recursive: true });
});

/** @param {string[]} args */
async function startLauncher(args) {
  const launcher = spawn(process.execPath, [launcherLike, join(folder, 'notes'), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [line] = await once(launcher.stdout, 'data');
  pids = JSON.parse(String(line));
  return launcher;
}

/** @param {number} withinMs */
async function leftAfter(withinMs) {
  const until = Date.now() + withinMs;
  while (Date.now() < until && !pids.every(groupIsGone)) await wait(50);
  return pids.filter((pid) => !groupIsGone(pid));
}

const notes = () => readFile(join(folder, 'notes'), 'utf8').then((text) => text.trim().split('\n'));

describe('when the launcher is killed outright', () => {
  it('everything it started ends, each stage after the one before', async () => {
    const launcher = await startLauncher([]);
    launcher.kill('SIGKILL');
    expect(await leftAfter(TIMEOUT_MS)).toEqual([]);
    expect(await notes()).toEqual([
      'service asked',
      'service ended',
      'kafka asked',
      'kafka ended',
      'mongo asked',
      'mongo ended',
    ]);
  });

  it('would leave everything behind without the guardian', async () => {
    const launcher = await startLauncher(['unguarded']);
    launcher.kill('SIGKILL');
    expect(await leftAfter(1500)).toEqual(pids);
  });
});

describe('stopping', () => {
  const deaf = [
    '-e',
    `process.on('SIGTERM', () => undefined); setInterval(() => 0, 1000); console.log('ready')`,
  ];

  async function startDeaf() {
    const options = {
      stage: stages.service,
      graceMs: TIMEOUT_MS,
      stdio: ['ignore', 'pipe', 'inherit'],
    };
    const started = startGroup(process.execPath, deaf, /** @type {any} */ (options));
    pids = [started.pid];
    await once(/** @type {import('node:stream').Readable} */ (started.child.stdout), 'data');
    return started;
  }

  it('kills what does not end in its time', async () => {
    const { pid, exited } = await startDeaf();
    await stopInOrder([{ id: 'deaf', stage: stages.service, graceMs: 300, pid }]);
    expect(await exited).toBe('SIGKILL');
  });

  it('waits for nothing any more once it is hurried', async () => {
    const { pid, exited } = await startDeaf();
    const stopped = stopInOrder(
      [{ id: 'deaf', stage: stages.service, graceMs: TIMEOUT_MS, pid }],
      AbortSignal.timeout(300),
    );
    expect(await exited).toBe('SIGKILL');
    await stopped;
  });
});

describe('what dies', () => {
  it('is started again, later each time, until it is meant to end, and that is said', async () => {
    const end = new AbortController();
    const startedAt = [Date.now()];
    /** @type {string[]} */
    const said = [];
    await keepRunning({
      name: 'events',
      exited: () => Promise.resolve('SIGKILL'),
      again: async () => {
        startedAt.push(Date.now());
        if (startedAt.length === 2) throw new Error('no memory');
        end.abort();
      },
      stopping: end.signal,
      report: (name, text) => said.push(`${name} ${text}`),
    });
    const [first = 0, second = 0, third = 0] = startedAt;
    expect(second - first).toBeGreaterThanOrEqual(490);
    expect(third - second).toBeGreaterThanOrEqual(990);
    expect(said).toEqual([
      'events ended (SIGKILL); starting it again in 0.5 s',
      'events no memory',
      'events ended (SIGKILL); starting it again in 1 s',
      'events runs again',
    ]);
  });
});
