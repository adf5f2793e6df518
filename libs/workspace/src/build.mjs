import { existsSync, globSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { argumentsOf, wrongUse } from './arguments.mjs';
import { workspaceRoot } from './projects.mjs';
import { runNode } from './run.mjs';

const CONSOLE = 'apps/console';
/** Written last of what the browser loads. */
const SITE = `${CONSOLE}/dist/site/index.html`;
const consoleSources = [
  `${CONSOLE}/{index.html,vite.config.mjs}`,
  `${CONSOLE}/{build,src}/**/*.{mjs,ts,tsx,css}`,
  'libs/texts/src/**/*.ts',
  'libs/api-client/src/*.ts',
  'package-lock.json',
];

const usage = `Usage: npm run build [-- <folder of a project> ...]

Compiles everything, or these projects and what they are built on.`;

/**
 * Compiles every project, or those given by folder; of the console also what browsers load, where it is older than its
 * sources. The bin `tsc` may be either of the two installed compilers: it is named by path.
 * @param {readonly string[]} [projects]
 */
export async function build(projects = []) {
  const code = await runNode(['node_modules/typescript7/bin/tsc', '-b', ...projects]);
  const withConsole = projects.length === 0 || projects.includes(CONSOLE);
  if (code !== 0 || !withConsole || !isOlder(SITE, consoleSources)) return code;
  return runNode(['node_modules/vite/bin/vite.js', 'build', CONSOLE, '--logLevel', 'warn']);
}

/**
 * Whether a file is missing, or one of the others was changed after it.
 * @param {string} file
 * @param {readonly string[]} patterns
 */
function isOlder(file, patterns) {
  const path = join(workspaceRoot, file);
  if (!existsSync(path)) return true;
  const { mtimeMs } = statSync(path);
  return globSync([...patterns], { cwd: workspaceRoot }).some(
    (source) => statSync(join(workspaceRoot, source)).mtimeMs > mtimeMs,
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { positionals } = argumentsOf({ usage, options: {}, allowPositionals: true });
  const unknown = positionals.find((folder) => !existsSync(join(workspaceRoot, folder)));
  if (unknown !== undefined) wrongUse(`There is no folder ${unknown}`, usage);
  process.exitCode = await build(positionals);
}
