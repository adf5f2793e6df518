import { runHook } from './global-hook.mjs';

/** @type {import('./global-hook.mjs').GlobalHook} */
export default (globalConfig, projectConfig) =>
  runHook('libs/testing/src/jest/global-teardown.ts', globalConfig, projectConfig);
