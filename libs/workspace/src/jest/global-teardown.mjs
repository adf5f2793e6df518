import { runHook } from './global-hook.mjs';

/** @type {import('./global-hook.mjs').GlobalHook} */
export default (globalConfig, projectConfig) =>
  runHook('global-teardown.ts', globalConfig, projectConfig);
