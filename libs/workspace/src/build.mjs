import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argumentsOf, wrongUse } from './arguments.mjs';
import { workspaceRoot } from './projects.mjs';
import { runNode } from './run.mjs';

const usage = `Usage: npm run build [-- <folder of a project> ...]

Compiles everything, or these projects and what they are built on.`;

/**
 * Compiles every project, or those given by folder. The bin `tsc` may be either of the two installed compilers: it is named by path.
 * @param {readonly string[]} [projects]
 */
export const build = (projects = []) =>
  runNode(['node_modules/typescript7/bin/tsc', '-b', ...projects]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { positionals } = argumentsOf({ usage, options: {}, allowPositionals: true });
  const unknown = positionals.find((folder) => !existsSync(join(workspaceRoot, folder)));
  if (unknown !== undefined) wrongUse(`There is no folder ${unknown}`, usage);
  process.exitCode = await build(positionals);
}
