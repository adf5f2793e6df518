import { existsSync, globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} WorkspaceProject
 * @property {string} name package name, `@regional-events/kernel`
 * @property {string} shortName the name without its scope, `kernel`
 * @property {string} root folder relative to the workspace, `libs/kernel`
 * @property {readonly string[]} tags
 * @property {readonly string[]} dependencies package names of the projects it is built on
 */

export const workspaceRoot = fileURLToPath(new URL('../../../', import.meta.url));
export const scope = '@regional-events/';

const projectGlobs = ['apps/*', 'libs/*', 'libs/contracts/*', 'libs/platform/*'];

/**
 * Every project of the workspace, in the order of its folders. A folder counts from the moment it has a package.json.
 * @param {string} [root] absolute path of the workspace
 * @returns {WorkspaceProject[]}
 */
export function workspaceProjects(root = workspaceRoot) {
  return globSync(
    projectGlobs.map((glob) => `${glob}/package.json`),
    { cwd: root },
  )
    .map((file) => readProject(root, dirname(file)))
    .sort((a, b) => (a.root < b.root ? -1 : 1));
}

/**
 * @param {string} root
 * @param {string} projectRoot
 * @returns {WorkspaceProject}
 */
function readProject(root, projectRoot) {
  const manifest = JSON.parse(readFileSync(join(root, projectRoot, 'package.json'), 'utf8'));
  return {
    name: manifest.name,
    shortName: manifest.name.slice(scope.length),
    root: projectRoot.replaceAll('\\', '/'),
    tags: manifest.nx?.tags ?? [],
    dependencies: Object.keys(manifest.dependencies ?? {}).filter((name) => name.startsWith(scope)),
  };
}

/**
 * Projects that the compiler builds: a project without tsconfig.json is not (yet) TypeScript.
 * @param {string} [root]
 */
export function compiledProjects(root = workspaceRoot) {
  return workspaceProjects(root).filter((project) =>
    existsSync(join(root, project.root, 'tsconfig.json')),
  );
}

export const testKinds = /** @type {const} */ ([
  'unit',
  'int',
  'e2e',
  'schema',
  'clients',
  'faults',
]);
/** @typedef {typeof testKinds[number]} TestKind */

/**
 * The kinds that a run has when none is named: the fault suite takes long and brings its own servers,
 * what is tried on the document needs a newer Python than all the rest, and the generators of clients are fetched first.
 * @type {readonly TestKind[]}
 */
export const everydayKinds = ['unit', 'int', 'e2e'];

/**
 * The kind of a test is in its file name: `x.spec.ts`, `x.int.spec.ts`, `x.e2e.spec.ts`,
 * `x.schema.spec.ts`, `x.clients.spec.ts`, `x.faults.spec.ts`.
 * @param {string} file
 * @returns {TestKind}
 */
export function testKindOf(file) {
  return testKinds.find((kind) => file.includes(`.${kind}.spec.`)) ?? 'unit';
}

/**
 * The kinds of test that the files below a folder hold.
 * @param {string} folder absolute path
 * @returns {TestKind[]}
 */
export function testKindsIn(folder) {
  const files = globSync('**/*.spec.{ts,mjs}', {
    cwd: folder,
    exclude: (name) => name === 'node_modules' || name === 'dist',
  });
  return testKinds.filter((kind) => files.some((file) => testKindOf(file) === kind));
}
