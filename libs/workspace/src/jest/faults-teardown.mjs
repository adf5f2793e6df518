import { runHook } from './global-hook.mjs';

/** @type {import('./global-hook.mjs').GlobalHook} */
export default (globalConfig, projectConfig) =>
  runHook('apps/faults/src/world/global-teardown.ts', globalConfig, projectConfig);
