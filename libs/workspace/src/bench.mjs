import './source-hook.mjs';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { WRONG_USE } from './arguments.mjs';
import { build } from './build.mjs';
import { workspaceRoot } from './projects.mjs';
import { runNode } from './run.mjs';

const { benchOptions, usage } = await import(
  pathToFileURL(join(workspaceRoot, 'apps/bench/src/bench-options.ts')).href
);

process.exitCode = understood() ?? (await bench());

/** @returns {number | undefined} an exit code when nothing is to be measured, which needs no build either */
function understood() {
  try {
    if (!benchOptions(process.argv.slice(2)).help) return undefined;
    process.stdout.write(usage);
    return 0;
  } catch (error) {
    const text = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${text}\n\n${usage}`);
    return WRONG_USE;
  }
}

/** Measures what production runs: everything built, nothing turned into JavaScript on the way. */
async function bench() {
  const code = await build(['apps/bench']);
  if (code !== 0) return code;
  return runNode(['apps/bench/dist/main.js', ...process.argv.slice(2)]);
}
