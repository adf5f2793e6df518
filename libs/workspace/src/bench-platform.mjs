import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { argumentsOf, WRONG_USE } from './arguments.mjs';
import { build } from './build.mjs';
import { workspaceRoot } from './projects.mjs';
import { runNode } from './run.mjs';

const usage = `Usage: npm run bench:platform [-- option ...]

Starts everything as npm start does, in a folder of its own, and measures through the gateway: registrations of one event
and of twenty, people, reads and lists, at 1, 8, 64 and 200 callers. Tells requests a second, times, and the CPU
milliseconds of every process for each request, until all its messages have had their effects; and what is used with nothing to do.
Then a raw program with Fastify, the driver and kafkajs, which ends in the same documents and messages, in the same way.

  --before <commit>   measure that commit first, in the same run; the table has the ratios
  --folder <path>     instead of the last commit, measure the platform in this folder, whose .local is begun anew
  --quick             eight callers alone, for a first look
  --profile           keep the CPU profile of each Node process, and print where its time went
  --help              print this`;

const { values } = argumentsOf({
  usage,
  options: {
    before: { type: 'string' },
    folder: { type: 'string' },
    quick: { type: 'boolean' },
    profile: { type: 'boolean' },
  },
});

/** @param {string} file @param {readonly string[]} args @param {string} cwd */
function run(file, args, cwd) {
  execFileSync(file, args, { cwd, stdio: ['ignore', 'ignore', 'inherit'] });
}

/** @param {string} commit @returns {string} a folder with it, installed */
function checkedOut(commit) {
  const folder = join(mkdtempSync(join(tmpdir(), 'bench-platform-')), 'platform');
  process.stdout.write(`bench: ${commit}: checking it out and installing\n`);
  run('git', ['worktree', 'add', '--detach', folder, commit], workspaceRoot);
  run('npm', ['ci', '--no-audit', '--no-fund'], folder);
  return folder;
}

/** @param {string} folder */
function remove(folder) {
  run('git', ['worktree', 'remove', '--force', folder], workspaceRoot);
}

/** @returns {Promise<number>} */
async function bench() {
  const code = await build(['apps/bench']);
  if (code !== 0) return code;
  const made = [];
  try {
    const folders = [];
    for (const [name, commit] of [
      ['before', values.before],
      ['after', values.folder === undefined ? 'HEAD' : undefined],
    ]) {
      if (commit === undefined) continue;
      const folder = checkedOut(commit);
      made.push(folder);
      folders.push({ name, folder });
    }
    if (values.folder !== undefined)
      folders.push({ name: 'after', folder: resolve(workspaceRoot, values.folder) });
    const { quick = false, profile = false } = values;
    const order = JSON.stringify({ quick, profile, folders });
    return await runNode(['apps/bench/dist/platform/main.js', order]);
  } finally {
    for (const folder of made) remove(folder);
  }
}

if (
  values.folder !== undefined &&
  !existsSync(join(resolve(workspaceRoot, values.folder), 'nx.json'))
) {
  process.stderr.write(`${values.folder} holds no platform\n\n${usage}\n`);
  process.exitCode = WRONG_USE;
} else process.exitCode = await bench();
