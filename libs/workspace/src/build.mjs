import { pathToFileURL } from 'node:url';
import { runNode } from './run.mjs';

/**
 * Compiles every project, or those given by folder. The bin `tsc` may be either of the two installed compilers: it is named by path.
 * @param {readonly string[]} [projects]
 */
export const build = (projects = []) =>
  runNode(['node_modules/typescript7/bin/tsc', '-b', ...projects]);

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  process.exitCode = await build(process.argv.slice(2));
}
