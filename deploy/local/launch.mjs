/**
 * Runs a task of this project: node deploy/local/launch.mjs <task> [argument ...]
 * Needs nothing but Node ≥ 20: installs what is missing, then goes on under the project's own Node.
 */
import { spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { constants } from 'node:os';
import { fileURLToPath } from 'node:url';
import { installWhenNeeded } from './launcher/install.mjs';
import { watchNpm } from './launcher/parents.mjs';
import { projectNode } from './launcher/project-node.mjs';
import { startHelp, startOptions } from './launcher/start-options.mjs';
import { taskNamed } from './launcher/tasks.mjs';
import { sayFailure, Unable } from './say.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Passes signals on, and a death of npm, which it cannot pass on itself.
 * @param {import('node:child_process').ChildProcess} child
 * @param {boolean} lifeline
 */
function passSignals(child, lifeline) {
  // The terminal's Ctrl-C reaches the child by itself. One with a lifeline can tell a repeated signal from a second one.
  process.on('SIGINT', () => lifeline && child.kill('SIGINT'));
  for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
    process.on(signal, () => child.kill(signal));
  }
  watchNpm(() => child.kill('SIGTERM'));
}

/**
 * @param {import('./launcher/tasks.mjs').Task} task
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
function runTask({ script, args: first = [], sources = false, lifeline = false }, args) {
  const node = projectNode(root);
  const hook = sources ? ['--import', './libs/workspace/src/source-hook.mjs'] : [];
  const child = spawn(node, [...hook, script, ...first, ...args], {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', ...(lifeline ? [/** @type {const} */ ('ipc')] : [])],
    env: {
      // what V8 made of our modules and packages, for every Node process below; npm ci clears it away
      NODE_COMPILE_CACHE: join(root, 'node_modules/.cache/compiled'),
      ...process.env,
      PATH: `${dirname(node)}${delimiter}${process.env['PATH'] ?? ''}`,
    },
  });
  passSignals(child, lifeline);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      resolve(code ?? 128 + (signal ? constants.signals[signal] : 0)),
    );
  });
}

async function main() {
  if (Number(process.versions.node.split('.')[0]) < 20) {
    throw new Unable(
      `Node ${process.versions.node} is too old: Node 20 or newer is needed to begin.`,
    );
  }
  const [name, ...args] = process.argv.slice(2);
  const task = taskNamed(name);
  if (name === 'start' && startOptions(args).help) {
    process.stdout.write(startHelp());
    return;
  }
  await installWhenNeeded(root);
  process.exitCode = await runTask(task, args);
}

await main().catch(sayFailure);
