import { afterEach, describe, expect, it } from '@jest/globals';
import { staleReferences } from './references.mjs';
import { SeededWorkspace } from './testing/seeded-workspace.ts';

describe('the references of the compiler', () => {
  const seeded = new SeededWorkspace({
    'apps/events': ['app', 'events', 'node'],
    'libs/kernel': ['kernel', 'all', 'any'],
  });
  const declare = (references: readonly string[]): void => {
    seeded.write(
      'tsconfig.json',
      JSON.stringify({
        files: [],
        references: [{ path: 'apps/events' }, { path: './libs/kernel' }],
      }),
    );
    seeded.write(
      'apps/events/tsconfig.json',
      JSON.stringify({ include: ['src'], references: references.map((path) => ({ path })) }),
    );
    seeded.write(
      'apps/events/package.json',
      JSON.stringify({
        name: '@regional-events/app-events',
        dependencies: { '@regional-events/kernel': '*' },
      }),
    );
  };

  afterEach(() => {
    seeded.remove();
  });

  it('are stale where a declared dependency is missing, and found fresh where it is there', () => {
    declare([]);
    expect(staleReferences(seeded.root)).toEqual([
      {
        file: 'apps/events/tsconfig.json',
        config: { include: ['src'], references: [{ path: '../../libs/kernel' }] },
      },
    ]);

    declare(['../../libs/kernel']);
    expect(staleReferences(seeded.root)).toEqual([]);
  });
});
