/**
 * Stands for a launcher in tests: starts one process for each stage, in groups of their own, and waits to be killed.
 * Each of them notes in a file that it was asked to end. Arguments: that file, and "unguarded" to leave the guardian out.
 */
import { spawn } from 'node:child_process';
import { stages, startGroup } from '../processes/keeper.mjs';

const [notes = '', guarded = ''] = process.argv.slice(2);
const program = (/** @type {string} */ name) => `
  const { appendFileSync } = require('node:fs');
  process.on('SIGTERM', () => {
    appendFileSync(${JSON.stringify(notes)}, '${name} asked\\n');
    setTimeout(() => { appendFileSync(${JSON.stringify(notes)}, '${name} ended\\n'); process.exit(); }, 200);
  });
  setInterval(() => undefined, 1000);
  console.log('ready');`;

/** @param {'mongo' | 'kafka' | 'service'} name */
function start(name) {
  const args = ['-e', program(name)];
  const stdio = /** @type {const} */ (['ignore', 'pipe', 'inherit']);
  const started =
    guarded === 'unguarded'
      ? spawn(process.execPath, args, { detached: true, stdio: [...stdio] })
      : startGroup(process.execPath, args, {
          stage: stages[name],
          graceMs: 5000,
          stdio: [...stdio],
        }).child;
  return new Promise((resolve) => started.stdout?.once('data', () => resolve(started.pid)));
}

const pids = await Promise.all([start('mongo'), start('kafka'), start('service')]);
process.stdout.write(`${JSON.stringify(pids)}\n`);
setInterval(() => undefined, 1000);
