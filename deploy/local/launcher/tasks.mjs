/** What `npm run <task>` runs, under the project's Node and with everything installed. */
import { Unable } from '../say.mjs';

/**
 * @typedef {object} Task
 * @property {string} script relative to the root
 * @property {readonly string[]} [args] before those that are given
 * @property {boolean} [sources] it reads the projects' sources, so that nothing has to be built first
 * @property {boolean} [lifeline] it notices by a closed channel when the launcher was killed, and gets every signal
 */

const workspace = 'libs/workspace/src';

/** @type {Readonly<Record<string, Task>>} */
export const tasks = {
  start: { script: 'deploy/local/start.mjs', lifeline: true },
  test: { script: `${workspace}/test.mjs` },
  'test:unit': { script: `${workspace}/test.mjs`, args: ['--kind', 'unit'] },
  'test:integration': { script: `${workspace}/test.mjs`, args: ['--kind', 'int'] },
  'test:e2e': { script: `${workspace}/test.mjs`, args: ['--kind', 'e2e'] },
  'test:schema': { script: 'apps/platform-e2e/schema/test-schema.mjs' },
  'test:clients': { script: 'apps/platform-e2e/clients/test-clients.mjs' },
  'test:faults': { script: 'apps/faults/src/run/test-faults.mjs' },
  build: { script: `${workspace}/build.mjs` },
  lint: { script: `${workspace}/lint.mjs` },
  format: { script: `${workspace}/format.mjs` },
  'release:contracts': { script: `${workspace}/release-contracts.mjs` },
  generate: { script: `${workspace}/generate.mjs` },
  licences: { script: `${workspace}/licences.mjs` },
  sbom: { script: `${workspace}/sbom.mjs` },
  console: { script: `${workspace}/console.mjs` },
  pictures: { script: 'apps/platform-e2e/src/console/pictures.ts', sources: true },
  check: { script: `${workspace}/check.mjs` },
  'bench:messages': { script: `${workspace}/bench.mjs` },
  'bench:platform': { script: `${workspace}/bench-platform.mjs` },
  'bench:planning': {
    script: 'apps/events/src/planning/testing/bench-planning.ts',
    sources: true,
  },
  'bench:search': {
    script: 'apps/organisations/src/person/testing/bench-search.ts',
    sources: true,
  },
  'bench:hostile': { script: `${workspace}/bench-hostile.mjs` },
  messages: { script: 'deploy/operations/messages.mjs', sources: true },
  'signing-keys': { script: 'deploy/operations/signing-keys.mjs' },
  consumers: { script: 'deploy/topics/consumers.mjs', sources: true },
  topics: { script: 'deploy/topics/ensure-topics.mjs', sources: true },
};

/** @param {string | undefined} name @returns {Task} @throws {Unable} */
export function taskNamed(name) {
  const task = Object.hasOwn(tasks, name ?? '') ? tasks[name ?? ''] : undefined;
  if (task) return task;
  throw new Unable(
    `There is no task ${JSON.stringify(name ?? '')}. Tasks: ${Object.keys(tasks).join(', ')}.`,
    2,
  );
}
