/** Runs a tool to its end, out of the terminal's reach, and keeps what it said. */
import { createInterface } from 'node:readline';
import { stages, startGroup } from './keeper.mjs';

/**
 * @typedef {object} Outcome
 * @property {boolean} ok
 * @property {string} ended "exit code 0", "SIGKILL", "x cannot be run"
 * @property {string} output both streams together, at most the last 64 KiB, without addresses of servers
 */

/** @param {string} text @returns {string} what it was fetched from is nobody's business and may hold a password */
function withoutAddresses(text) {
  return text.replace(/\b[a-z][a-z0-9+.-]*:\/\/[^\s/"'<>]+/gi, '…');
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {{ env?: NodeJS.ProcessEnv, cwd?: string, onLine?: (line: string) => void }} [options]
 * @returns {Promise<Outcome>}
 */
export async function run(file, args, { onLine, ...options } = {}) {
  let started;
  try {
    started = startGroup(file, args, {
      ...options,
      stage: stages.tool,
      graceMs: 2000,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  } catch (error) {
    return { ok: false, ended: /** @type {Error} */ (error).message, output: '' };
  }
  let output = '';
  for (const stream of [started.child.stdout, started.child.stderr]) {
    if (!stream) continue;
    createInterface({ input: stream }).on('line', (line) => {
      output = `${output}${withoutAddresses(line)}\n`.slice(-65_536);
      onLine?.(line);
    });
  }
  const closed = new Promise((resolve) => started.child.once('close', resolve));
  const ended = await started.exited;
  await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, 1000).unref())]);
  return { ok: ended === 'exit code 0', ended, output };
}

/** @param {string} output @param {number} [count] @returns {string} its last lines, indented */
export function lastLines(output, count = 12) {
  return output
    .trimEnd()
    .split('\n')
    .slice(-count)
    .map((line) => `    ${line}`)
    .join('\n');
}
