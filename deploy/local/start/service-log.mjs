/** Follows a service's log: JSON lines in a file, of which warnings and errors are printed. */
import { copyFile, open, stat, truncate } from 'node:fs/promises';
import { setInterval } from 'node:timers/promises';
import { say } from '../say.mjs';

const largeBytes = 64_000_000;
const linesPerRound = 5;
const levels = new Map([
  [40, 'warning'],
  [50, 'error'],
  [60, 'fatal'],
]);

/**
 * @param {string} line
 * @returns {string | undefined} what to tell of it, if anything
 */
export function shownLine(line) {
  if (!line.startsWith('{')) return undefined; // stacks; the log has them
  try {
    const { level, msg, code, err } = JSON.parse(line);
    const word =
      levels.get(level) ?? (['warn', 'error', 'fatal'].includes(level) ? level : undefined);
    if (!word) return undefined;
    const reason = err?.message && err.message !== msg ? `: ${err.message}` : '';
    return `${word}: ${msg ?? ''}${code ? ` (${code})` : ''}${reason}`;
  } catch {
    return undefined;
  }
}

/** @param {string} file @param {number} from @returns {Promise<{ text: string, size: number }>} what was added since */
async function readFrom(file, from) {
  const log = await open(file, 'r');
  try {
    const { size } = await log.stat();
    const start = size < from ? 0 : from;
    const { buffer, bytesRead } = await log.read(
      Buffer.alloc(size - start),
      0,
      size - start,
      start,
    );
    return { text: buffer.subarray(0, bytesRead).toString('utf8'), size: start + bytesRead };
  } finally {
    await log.close();
  }
}

/**
 * @param {string} name
 * @param {string} file
 * @param {AbortSignal} ended
 */
export async function followLog(name, file, ended) {
  let position = await stat(file).then(
    ({ size }) => size,
    () => 0,
  );
  let rest = '';
  for await (const _ of setInterval(500, undefined, { signal: ended })) {
    const size = await stat(file).then(
      (found) => found.size,
      () => position,
    );
    if (size === position) continue;
    const added = await readFrom(file, position);
    position = added.size;
    const lines = `${rest}${added.text}`.split('\n');
    rest = lines.pop() ?? '';
    const shown = lines.map(shownLine).filter((text) => text !== undefined);
    for (const text of shown.slice(0, linesPerRound)) say(name, text);
    if (shown.length > linesPerRound) say(name, `${shown.length - linesPerRound} more in ${file}`);
    if (position > largeBytes) {
      await copyFile(file, `${file}.1`);
      await truncate(file); // the service goes on at the beginning: it only ever appends
      position = 0;
    }
  }
}
