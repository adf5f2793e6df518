import { globSync, readFileSync } from 'node:fs';
import { dirname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { services } from '../local/locks/principals.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const textOf = (/** @type {string} */ path) => readFileSync(join(root, path), 'utf8');
const importsIn = (/** @type {string} */ path) =>
  [...textOf(path).matchAll(/(?:from|import)\s*\(?'([^']+)'/g)].map(([, name = '']) => name);

/** @param {string} path @param {Set<string>} found gets it, and what it imports of this project's own files */
function follow(path, found) {
  if (found.has(path)) return;
  found.add(path);
  for (const name of importsIn(path))
    if (name.startsWith('.')) follow(normalize(join(dirname(path), name)), found);
}

function filesOfCommands() {
  /** @type {Set<string>} */
  const found = new Set();
  for (const path of globSync('deploy/{compose,topics,operations}/*.mjs', { cwd: root }))
    if (!path.endsWith('.spec.mjs')) follow(path, found);
  return [...found];
}

/** @param {string} project @param {Set<string>} built gets it, and what its build builds first */
function build(project, built) {
  if (built.has(project)) return;
  built.add(project);
  const { references = [] } = JSON.parse(textOf(`${project}/tsconfig.json`));
  for (const { path } of references) build(normalize(join(project, path)), built);
}

describe('in the image of the commands', () => {
  it('is every file of this project that a command reads', () => {
    const files = filesOfCommands();
    const left = textOf('.dockerignore').split('\n');
    expect(files).toContain('deploy/local/locks/local-env.mjs');
    for (const folder of left.filter((line) => line.startsWith('deploy')))
      expect(files.filter((path) => path.startsWith(folder))).toEqual([]);
  });

  it('is every library that a command reads, built', () => {
    const [, projects = ''] = /tsc -b (.*)$/m.exec(textOf('deploy/images/Dockerfile')) ?? [];
    expect(projects).toContain('$(dirname apps/*/tsconfig.json)');
    const apps = ['gateway', 'sample', ...services].map((name) => `apps/${name}`);
    const libraries = projects.split(' ').filter((one) => one.startsWith('libs/'));
    /** @type {Set<string>} */
    const built = new Set();
    for (const project of [...apps, ...libraries]) build(project, built);
    const names = [...built].map((path) => JSON.parse(textOf(`${path}/package.json`)).name);
    const read = filesOfCommands().flatMap(importsIn);
    expect(read).toContain('@regional-events/api-client');
    for (const name of read.filter((one) => one.startsWith('@regional-events/')))
      expect(names).toContain(name);
  });
});
