import { dirname, join } from 'node:path';
import { everydayKinds, testKindsIn } from './projects.mjs';

const compiler = 'node node_modules/typescript7/bin/tsc -b';
const test = 'node libs/workspace/src/test.mjs --no-build';

/**
 * Gives every project its targets, so that no project repeats them. Caching and order are in nx.json (`targetDefaults`).
 * @type {import('@nx/devkit').CreateNodesV2}
 */
export const createNodesV2 = [
  '{apps/*,libs/*,libs/{contracts,platform}/*}/package.json',
  (files, _options, { workspaceRoot }) =>
    files.map((file) => {
      const root = dirname(file);
      return [file, { projects: { [root]: { root, targets: targetsOf(workspaceRoot, root) } } }];
    }),
];

/**
 * @param {string} workspaceRoot
 * @param {string} root
 * @returns {Record<string, import('@nx/devkit').TargetConfiguration>}
 */
function targetsOf(workspaceRoot, root) {
  const kinds = testKindsIn(join(workspaceRoot, root));
  return {
    build: {
      command: root === 'apps/console' ? 'npm run build -- apps/console' : `${compiler} ${root}`,
    },
    ...(kinds.some((kind) => everydayKinds.includes(kind)) && {
      test: { command: `${test} ${root}/` },
    }),
    ...(kinds.includes('faults') && { faults: { command: 'npm run test:faults' } }),
    ...(kinds.includes('unit') && { 'test-unit': { command: `${test} --kind unit ${root}/` } }),
  };
}
