import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from '../projects.mjs';
import '../source-hook.mjs';

/** @typedef {(globalConfig: unknown, projectConfig: unknown) => Promise<void>} GlobalHook */

/**
 * Runs a set-up or tear-down that is written in TypeScript. Jest itself would turn it into CommonJS; here it stays what it is.
 * @param {string} path of its file in the workspace
 * @param {unknown} globalConfig
 * @param {unknown} projectConfig
 */
export async function runHook(path, globalConfig, projectConfig) {
  const file = join(workspaceRoot, path);
  if (!existsSync(file)) return;
  const hook = await import(pathToFileURL(file).href);
  await hook.default(globalConfig, projectConfig);
}
