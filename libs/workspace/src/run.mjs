import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import { workspaceRoot } from './projects.mjs';

const signals = /** @type {const} */ (['SIGINT', 'SIGTERM', 'SIGHUP']);

/**
 * Runs a command in the foreground. A signal ends the command first, in its own order, and then this process.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string>, onOutput?: (text: string) => void }} [options] what is given to `onOutput` is printed as well
 * @returns {Promise<number>} exit code
 */
export async function run(command, args, { env = {}, onOutput } = {}) {
  const child = spawn(command, args, {
    cwd: workspaceRoot,
    stdio: ['inherit', onOutput ? 'pipe' : 'inherit', 'inherit'],
    env: { ...process.env, ...env },
  });
  child.stdout?.setEncoding('utf8').on('data', (text) => {
    process.stdout.write(text);
    onOutput?.(text);
  });
  /** @type {NodeJS.Signals | undefined} */
  let ended;
  const passOn = (/** @type {NodeJS.Signals} */ signal) => {
    ended = signal;
    // The terminal's Ctrl-C reaches the child by itself.
    if (signal !== 'SIGINT') child.kill(signal);
  };
  for (const signal of signals) process.on(signal, passOn);
  const [code] = await once(child, 'close');
  for (const signal of signals) process.off(signal, passOn);
  if (ended) process.exit(128 + constants.signals[ended]);
  return code ?? 1;
}

/**
 * @param {readonly string[]} args the script and its arguments, under the Node that runs this process
 * @param {Record<string, string>} [env]
 */
export const runNode = (args, env = {}) => run(process.execPath, args, { env });
