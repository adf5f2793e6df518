import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { workspaceRoot } from './projects.mjs';

/**
 * Runs one of the workspace's tools in the foreground.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Promise<number>} exit code
 */
export async function run(command, args, env = {}) {
  const child = spawn(command, args, {
    cwd: workspaceRoot,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  // The terminal's signal reaches the child as well: this process only waits, so that the child can end in order.
  const wait = () => {};
  process.on('SIGINT', wait).on('SIGTERM', () => child.kill('SIGTERM'));
  const [code] = await once(child, 'close');
  process.off('SIGINT', wait);
  return code ?? 1;
}

/**
 * @param {readonly string[]} args the script and its arguments, under the Node that runs this process
 * @param {Record<string, string>} [env]
 */
export const runNode = (args, env) => run(process.execPath, args, env);
