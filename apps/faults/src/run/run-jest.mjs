/** One run of the suite: a bounded time, a sign of life, and nothing left behind. */
import { setTimeout as wait } from 'node:timers/promises';
import { stages, startGroup, stopAll } from '../../../../deploy/local/processes/keeper.mjs';
import { workspace } from './workspace.mjs';

const SIGN_OF_LIFE_MS = 30_000;
// what a killed run had started is ended by guardians, which need a moment
const GUARDIANS_MS = 5_000;
const jest = ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'];

/**
 * @param {readonly string[]} files
 * @param {object} options
 * @param {Record<string, string>} options.env
 * @param {number} options.minutes after which it is ended
 * @param {boolean} [options.quiet] its output is kept and not shown
 * @returns {Promise<{ passed: boolean, timedOut: boolean, output: string, seconds: number }>}
 */
export async function runJest(files, { env, minutes, quiet = false }) {
  const startedAt = Date.now();
  const seconds = () => Math.round((Date.now() - startedAt) / 1000);
  const { child, exited } = startGroup(process.execPath, [...jest, ...files], {
    stage: stages.tool,
    graceMs: 5_000,
    cwd: workspace,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, TEST_KINDS: 'faults', ...env },
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', (text) => {
      output += text;
      if (!quiet) process.stdout.write(text);
    });
  }
  const life = setInterval(() => console.log(`   … ${seconds()} s`), SIGN_OF_LIFE_MS);
  const closed = new Promise((resolve) => child.once('close', resolve));
  const tooLong = new AbortController();
  const how = await Promise.race([
    Promise.all([exited, closed]).then(([ended]) => ended),
    wait(minutes * 60_000, 'too long', { signal: tooLong.signal }),
  ]);
  tooLong.abort();
  clearInterval(life);
  if (how === 'too long') await endEverything();
  return {
    passed: how === 'exit code 0',
    timedOut: how === 'too long',
    output,
    seconds: seconds(),
  };
}

export async function endEverything() {
  await stopAll();
  await wait(GUARDIANS_MS);
}
