/** Called at every point of an instrumented file; here a process ends where it was told to end. */
import { appendFileSync, closeSync, openSync, writeSync } from 'node:fs';

const wanted = process.env['FAULT_POINT'];
const wantedHit = Number(process.env['FAULT_HIT'] ?? 1);
const once = process.env['FAULT_ONCE'];
const log = process.env['FAULT_POINT_LOG'];
const signal = /** @type {NodeJS.Signals} */ (process.env['FAULT_SIGNAL'] ?? 'SIGKILL');

let hits = 0;
/** @type {Set<string>} */
const seen = new Set();

/** @param {string} point */
export function before(point) {
  reach(`${point}:before`);
}

/**
 * @template T
 * @param {string} point
 * @param {T} value
 * @returns {T}
 */
export function after(point, value) {
  reach(`${point}:after`);
  return value;
}

/**
 * @template T
 * @param {string} point
 * @param {AsyncIterable<T> | Iterable<T>} items
 */
export async function* each(point, items) {
  before(point);
  for await (const item of items) {
    yield after(point, item);
    before(point);
  }
}

/** @param {string} place */
function reach(place) {
  if (log !== undefined && !seen.has(place)) {
    seen.add(place);
    appendFileSync(log, `${place}\n`);
  }
  if (place !== wanted) return;
  hits += 1;
  if (hits === wantedHit && firstTime(place)) end();
}

/** @param {string} place @returns {boolean} whether no process, this one before its restart included, has ended here yet */
function firstTime(place) {
  if (once === undefined) return true;
  try {
    const file = openSync(once, 'wx');
    writeSync(file, `${place} ${process.pid}\n`);
    closeSync(file);
    return true;
  } catch {
    return false;
  }
}

function end() {
  process.kill(process.pid, signal);
  // Not one instruction more, however late the signal comes. A paused process goes on from here.
  while (signal === 'SIGKILL') Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);
}
