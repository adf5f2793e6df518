import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from '../projects.mjs';
import '../source-hook.mjs';

/** @typedef {(globalConfig: unknown, projectConfig: unknown) => Promise<void>} GlobalHook */

/**
 * Runs the set-up or tear-down of libs/testing. Jest itself would turn those files into CommonJS; here they stay what they are.
 * @param {'global-setup.ts' | 'global-teardown.ts'} name
 * @param {unknown} globalConfig
 * @param {unknown} projectConfig
 */
export async function runHook(name, globalConfig, projectConfig) {
  const file = join(workspaceRoot, 'libs/testing/src/jest', name);
  if (!existsSync(file)) return;
  const hook = await import(pathToFileURL(file).href);
  await (hook.default ?? hook[name === 'global-setup.ts' ? 'globalSetup' : 'globalTeardown'])(
    globalConfig,
    projectConfig,
  );
}
