import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { failpoints, guards } from '@regional-events/kernel';
import { workspace } from '../run/workspace.mjs';

/** As they stand in the sources of services and libraries, each as often as it does. */
function named(call: string): string[] {
  return globSync('{apps,libs}/**/src/**/*.ts', { cwd: workspace })
    .filter((file) => !file.startsWith('apps/faults/') && !file.endsWith('.spec.ts'))
    .map((file) => readFileSync(join(workspace, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(new RegExp(`\\b${call}\\('([^']+)'\\)`, 'g'))])
    .map(([, name = '']) => name)
    .sort();
}

describe('the message path', () => {
  it('passes each failpoint at one place', () => {
    expect(named('failpoint')).toEqual([...failpoints].sort());
  });

  it('asks for each guard at one place', () => {
    expect(named('isGuarded')).toEqual([...guards].sort());
  });
});
