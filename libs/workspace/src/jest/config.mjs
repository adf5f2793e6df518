import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  everydayKinds,
  scope,
  testKindsIn,
  workspaceProjects,
  workspaceRoot,
} from '../projects.mjs';
import { swcOptions } from '../swc-options.mjs';

/** The workspace is built on none of its projects: what it looks at it loads by path. */
const { testPatienceMs } = await import(
  pathToFileURL(join(workspaceRoot, 'libs/testing/src/patience.ts')).href
);

/** @typedef {import('../projects.mjs').TestKind} TestKind */

const here = import.meta.dirname;
const wantedKinds = process.env['TEST_KINDS']?.split(',') ?? everydayKinds;
const faults = wantedKinds.includes('faults');
const ignored = ['/node_modules/', '/dist/'];

/** @type {Record<TestKind, { testMatch: string[], testPathIgnorePatterns: string[] }>} */
const filesOf = {
  unit: {
    testMatch: ['<rootDir>/**/*.spec.{ts,mjs}'],
    testPathIgnorePatterns: [...ignored, '\\.(int|e2e|schema|clients|faults)\\.spec\\.'],
  },
  int: { testMatch: ['<rootDir>/**/*.int.spec.{ts,mjs}'], testPathIgnorePatterns: ignored },
  e2e: { testMatch: ['<rootDir>/**/*.e2e.spec.{ts,mjs}'], testPathIgnorePatterns: ignored },
  schema: { testMatch: ['<rootDir>/**/*.schema.spec.{ts,mjs}'], testPathIgnorePatterns: ignored },
  clients: { testMatch: ['<rootDir>/**/*.clients.spec.{ts,mjs}'], testPathIgnorePatterns: ignored },
  faults: { testMatch: ['<rootDir>/**/*.faults.spec.{ts,mjs}'], testPathIgnorePatterns: ignored },
};

const realServers = {
  globalSetup: join(here, 'global-setup.mjs'),
  globalTeardown: join(here, 'global-teardown.mjs'),
};
const serversForFaults = {
  globalSetup: join(here, 'faults-setup.mjs'),
  globalTeardown: join(here, 'faults-teardown.mjs'),
};
/** @type {Record<TestKind, Partial<typeof realServers>>} */
const serversOf = {
  unit: {},
  int: realServers,
  e2e: realServers,
  schema: realServers,
  clients: realServers,
  faults: serversForFaults,
};

/**
 * One jest project for each kind of test in each workspace project, under the project's name: only the kinds that need real
 * servers carry the global set-up, so that jest starts them exactly when such a test is in the run.
 * @param {string} displayName
 * @param {string} root
 * @returns {import('@jest/types').Config.InitialProjectOptions[]}
 */
function jestProjects(displayName, root) {
  const rootDir = join(workspaceRoot, root);
  return testKindsIn(rootDir)
    .filter((kind) => wantedKinds.includes(kind))
    .map((kind) => ({
      displayName,
      rootDir,
      ...filesOf[kind],
      modulePathIgnorePatterns: ['<rootDir>/dist/'],
      testEnvironment: 'node',
      testEnvironmentOptions: { customExportConditions: [`${scope}source`, 'node', 'node-addons'] },
      extensionsToTreatAsEsm: ['.ts'],
      transform: { '\\.ts$': ['@swc/jest', swcOptions] },
      setupFilesAfterEnv: [join(here, 'setup.mjs')],
      ...serversOf[kind],
    }));
}

/** @type {import('@jest/types').Config.InitialOptions} */
export const jestConfig = {
  rootDir: workspaceRoot,
  projects: [
    ...workspaceProjects().flatMap((project) => jestProjects(project.shortName, project.root)),
    ...(existsSync(join(workspaceRoot, 'deploy')) ? jestProjects('deploy', 'deploy') : []),
  ],
  reporters: [join(here, 'reporter.mjs')],
  testSequencer: join(here, 'sequencer.mjs'),
  // jest takes no other value for a single project
  testTimeout: faults ? 3 * testPatienceMs : testPatienceMs,
  // files of faults take away each other's servers
  maxWorkers: faults ? 1 : 2,
  workerIdleMemoryLimit: '400MB',
};
