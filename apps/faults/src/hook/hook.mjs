/**
 * Loaded into service processes with `node --import`. Without these settings nothing is changed:
 *
 * FAULT_POINT         a failpoint (libs/kernel/src/failpoint.ts), where the process ends as by kill -9
 * FAULT_HIT           at which time that it comes there; 1 unless told
 * FAULT_SIGNAL        another signal, for example SIGSTOP
 * FAULT_ONCE          a file, written right before: while it is there, nothing happens any more
 * FAULT_MUTATION      a guard that is off
 * FAULT_MUTATION_LOG  a file to which the process is added when it first asks for this guard
 *
 * and those of handicaps.mjs
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { setHandicaps } from './handicaps.mjs';

const WRONG_SETTING = 78;
const { env } = process;
const { FAULT_POINT: wanted, FAULT_MUTATION: mutation, FAULT_MUTATION_LOG: log } = env;
const off = [mutation, env['FAULT_IDS_BY_CLOCK'] && 'ascending-ids'].filter(Boolean);

let hits = 0;
let logged = false;
/** @type {import('@regional-events/kernel').Faults} */
const faults = {
  reach(point) {
    if (point !== wanted) return;
    hits += 1;
    if (hits === Number(env['FAULT_HIT'] ?? 1) && isFirst(point)) end();
  },
  isOff(guard) {
    if (guard === mutation && log !== undefined && !logged) {
      logged = true;
      appendFileSync(log, `${guard} ${process.pid}\n`);
    }
    return off.includes(guard);
  },
};

if (wanted !== undefined || off.length > 0) {
  Object.assign(globalThis, { regionalEventsFaults: faults });
  const known = await import('@regional-events/kernel');
  // A fault that never comes would look like a platform that bears it.
  expectKnown(known.failpoints, wanted);
  for (const guard of off) expectKnown(known.guards, guard);
}
await setHandicaps(env);

/** @param {readonly string[]} names @param {string | undefined} name */
function expectKnown(names, name) {
  if (name === undefined || names.includes(name)) return;
  process.stderr.write(`faults: there is no ${name}\n`);
  process.exit(WRONG_SETTING);
}

/** @param {string} point @returns {boolean} whether no process, this one before its restart included, has ended here yet */
function isFirst(point) {
  const once = env['FAULT_ONCE'];
  if (once === undefined) return true;
  try {
    writeFileSync(once, `${point} ${process.pid}\n`, { flag: 'wx' });
    return true;
  } catch {
    return false;
  }
}

function end() {
  const signal = /** @type {NodeJS.Signals} */ (env['FAULT_SIGNAL'] ?? 'SIGKILL');
  process.kill(process.pid, signal);
  // Not one instruction more, however late the signal comes. A paused process goes on from here.
  while (signal === 'SIGKILL') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
