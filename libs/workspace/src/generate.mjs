import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argumentsOf } from './arguments.mjs';
import { workspaceRoot } from './projects.mjs';
import { runNode } from './run.mjs';

const usage = `Usage: npm run generate [-- --check]

Makes generated files that are kept anew.

  --check   fail where one was not what it should be`;

/**
 * Makes everything that is generated and kept: the compiler's references first, then each project's target `generate`.
 * @returns {Promise<number>} exit code
 */
export async function generate() {
  const references = await runNode(['libs/workspace/src/references.mjs']);
  if (references !== 0) return references;
  const retention = await runNode(['libs/workspace/src/tasks/generate-retention.mjs']);
  if (retention !== 0) return retention;
  const nx = [
    'node_modules/nx/dist/bin/nx.js',
    'run-many',
    '-t',
    'generate',
    '--exclude',
    'regional-events',
  ];
  return runNode([...nx, '--parallel', '1', '--output-style', 'static'], { NX_DAEMON: 'false' });
}

/** Generates, and fails where a kept file was not what it should be; that file is now up to date. */
async function check() {
  const before = keptFiles();
  const code = await generate();
  if (code !== 0) return code;
  const after = keptFiles();
  const changed = [...new Set([...before.keys(), ...after.keys()])].filter(
    (file) => before.get(file) !== after.get(file),
  );
  for (const file of changed)
    console.log(`${file} was stale: commit what \`npm run generate\` makes`);
  return changed.length > 0 ? 1 : 0;
}

/** Every file that is or would be committed, with the hash of its contents. */
function keptFiles() {
  const list = ['ls-files', '-z', '--cached', '--others', '--exclude-standard', '--deduplicate'];
  const files = execFileSync('git', list, { cwd: workspaceRoot, encoding: 'utf8' }).split('\0');
  return new Map(
    files
      .filter((file) => file && existsSync(join(workspaceRoot, file)))
      .map((file) => [file, hashOf(file)]),
  );
}

/** @param {string} file */
const hashOf = (file) =>
  createHash('sha256')
    .update(readFileSync(join(workspaceRoot, file)))
    .digest('hex');

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = argumentsOf({ usage, options: { check: { type: 'boolean' } } });
  process.exitCode = values.check ? await check() : await generate();
}
