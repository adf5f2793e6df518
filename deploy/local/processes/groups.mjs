/** Process groups: each server and service leads one of its own, so that no terminal's signal reaches it first. */
import { readFileSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * What is to be stopped, and when: lower stages first, those of one stage together.
 * A process group has a `pid` (its leader's); what runs elsewhere has a `command` that stops it.
 * @typedef {object} Kept
 * @property {string} id
 * @property {number} stage
 * @property {number} graceMs how long it may take before it is killed
 * @property {number} [pid]
 * @property {string[]} [command]
 */

/**
 * @param {number} pid the group's leader
 * @param {NodeJS.Signals | 0} signal
 * @returns {boolean} whether there was anything to send it to
 */
export function signalGroup(pid, signal) {
  try {
    process.kill(-pid, signal);
    return true;
  } catch (error) {
    if (/** @type {NodeJS.ErrnoException} */ (error).code === 'EPERM') return true;
    return false;
  }
}

/** @param {number} pid @returns {boolean} dead but not yet collected by its parent (a container may have none that does) */
function isZombie(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return /\) [ZX] /.test(stat);
  } catch {
    return false;
  }
}

/** @param {number} pid @returns {boolean} */
export function groupIsGone(pid) {
  return !signalGroup(pid, 0) || isZombie(pid);
}

/**
 * @param {number} pid
 * @param {number} graceMs
 * @param {AbortSignal} [hurry]
 * @returns {Promise<boolean>} whether the group is gone
 */
async function goneWithin(pid, graceMs, hurry) {
  const until = Date.now() + graceMs;
  while (!groupIsGone(pid)) {
    if (Date.now() >= until || hurry?.aborted) return false;
    await wait(25);
  }
  return true;
}

/**
 * Asks a group to end, and kills it when it takes too long or when hurried.
 * @param {number} pid
 * @param {number} graceMs
 * @param {AbortSignal} [hurry]
 */
export async function stopGroup(pid, graceMs, hurry) {
  if (!signalGroup(pid, 'SIGTERM')) return;
  signalGroup(pid, 'SIGCONT'); // a suspended process would not even see the SIGTERM
  if (await goneWithin(pid, graceMs, hurry)) return;
  signalGroup(pid, 'SIGKILL');
  await goneWithin(pid, 3000);
}

/**
 * @param {string[]} command
 * @param {number} graceMs
 * @returns {Promise<void>}
 */
function runBounded([file = '', ...args], graceMs) {
  return new Promise((resolve) => {
    const child = spawn(file, args, { stdio: 'ignore', detached: true });
    const timer = setTimeout(() => child.kill('SIGKILL'), graceMs);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    child.once('exit', done);
    child.once('error', done);
  });
}

/**
 * @param {Iterable<Kept>} kept
 * @param {AbortSignal} [hurry] when aborted, nothing is waited for any more
 * @param {(stage: number) => void} [onStage] called before each stage
 */
export async function stopInOrder(kept, hurry, onStage) {
  const all = [...kept];
  const stages = [...new Set(all.map(({ stage }) => stage))].sort((a, b) => a - b);
  for (const stage of stages) {
    onStage?.(stage);
    await Promise.all(
      all
        .filter((one) => one.stage === stage)
        .map(({ pid, command, graceMs }) =>
          pid === undefined ? runBounded(command ?? [], graceMs) : stopGroup(pid, graceMs, hurry),
        ),
    );
  }
}
