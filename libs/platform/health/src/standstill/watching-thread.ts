/** Runs in a thread of its own and ends the process when the main event loop is blocked. */
import { readFileSync, writeSync } from 'node:fs';
import { workerData } from 'node:worker_threads';
import { LOOK_EVERY_MS, Standstill } from './standstill.ts';
import type { WatchedProcess } from './watch-event-loop.ts';

const STANDARD_OUTPUT = 1;
const NANOSECONDS = 1_000_000;
const MILLISECONDS = 1_000;

const { beats, name, seconds } = workerData as WatchedProcess;
const standstill = new Standstill();
let lookedAt = performance.now();
let waited = waitedMs();

setInterval(() => {
  const now = performance.now();
  const waitedNow = waitedMs();
  const stood = standstill.look({
    beat: Atomics.load(beats, 0),
    elapsedMs: now - lookedAt,
    waitedMs: waitedNow - waited,
  });
  lookedAt = now;
  waited = waitedNow;
  if (stood >= seconds * MILLISECONDS) endProcess();
}, LOOK_EVERY_MS);

/** How long the main thread has waited for a processor so far, as Linux reports; elsewhere 0. */
function waitedMs(): number {
  try {
    const [, waiting = '0'] = readFileSync(
      `/proc/self/task/${process.pid}/schedstat`,
      'utf8',
    ).split(' ');
    return Number(waiting) / NANOSECONDS;
  } catch {
    return 0;
  }
}

/** Signal handlers do not run while the loop is blocked: only SIGKILL ends it (exit code 137 in containers). */
function endProcess(): void {
  const line = {
    level: 'fatal',
    time: new Date().toISOString(),
    name,
    pid: process.pid,
    code: 'event-loop-stands-still',
    seconds,
    msg: `the event loop has stood still for ${seconds} s; the process is ended, to be started again`,
  };
  try {
    writeSync(STANDARD_OUTPUT, `${JSON.stringify(line)}\n`);
  } finally {
    process.kill(process.pid, 'SIGKILL');
  }
}
