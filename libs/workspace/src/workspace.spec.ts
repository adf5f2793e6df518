import { describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { tagDimensions } from './lint/boundaries.mjs';
import { missingStubs } from './lock-stubs.mjs';
import { workspaceProjects, workspaceRoot } from './projects.mjs';
import { staleReferences } from './references.mjs';

const projects = workspaceProjects();
const versions = z.record(z.string(), z.string());
const manifestShape = z.object({
  dependencies: versions.default({}),
  devDependencies: versions.default({}),
  optionalDependencies: versions.default({}),
});
const lockShape = z.object({
  packages: z.record(
    z.string(),
    z.object({
      resolved: z.string().optional(),
      link: z.boolean().optional(),
      optionalDependencies: versions.optional(),
    }),
  ),
});

const read = (file: string): unknown => JSON.parse(readFileSync(join(workspaceRoot, file), 'utf8'));
const lock = lockShape.parse(read('package-lock.json'));

describe('every project', () => {
  it.each(projects)('$root carries one known tag of each dimension', ({ tags }) => {
    for (const [dimension, known] of Object.entries(tagDimensions)) {
      const values = tags
        .filter((tag) => tag.startsWith(`${dimension}:`))
        .map((tag) => tag.slice(dimension.length + 1));

      expect({ dimension, known: values.filter((value) => known.includes(value)) }).toEqual({
        dimension,
        known: values,
      });
      expect({ dimension, count: values.length }).toEqual({ dimension, count: 1 });
    }
    expect(tags).toHaveLength(Object.keys(tagDimensions).length);
  });

  it.each(projects)('$root is named after its folder', ({ shortName, root }) => {
    expect(shortName).toBe(
      root
        .replace(/^libs\//, '')
        .replace(/^apps\//, 'app-')
        .replaceAll('/', '-'),
    );
  });

  it('is referenced by the compiler as its package.json declares', () => {
    expect(staleReferences().map(({ file }) => file)).toEqual([]);
  });
});

describe('the installed packages', () => {
  const manifests = ['package.json', ...projects.map(({ root }) => `${root}/package.json`)];

  it.each(manifests)('are pinned exactly in %s', (file) => {
    const { dependencies, devDependencies, optionalDependencies } = manifestShape.parse(read(file));
    const all = Object.entries({ ...dependencies, ...devDependencies, ...optionalDependencies });
    const internal = projects.map(({ name }) => name);
    const loose = all.filter(
      ([name, version]) =>
        !internal.includes(name) && !/^(npm:[^@]+@)?\d+\.\d+\.\d+$/.test(version),
    );

    expect(loose).toEqual([]);
    expect(all.filter(([name, version]) => internal.includes(name) && version !== '*')).toEqual([]);
  });

  it('are locked without the address of a registry', () => {
    const addressed = Object.entries(lock.packages).filter(
      ([, { resolved, link }]) => resolved !== undefined && link !== true,
    );

    expect(addressed).toEqual([]);
  });

  it('are locked for platforms whose builds the registry in reach lacks', () => {
    expect(missingStubs(lock.packages)).toEqual({});
  });

  it.each(projects)('include the workspace itself: $root', ({ root }) => {
    expect(Object.keys(lock.packages)).toContain(root);
  });
});
