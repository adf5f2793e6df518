import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { allowedMs, patienceMs, slowness, testPatienceMs } from './patience.ts';

const root = fileURLToPath(new URL('../../../', import.meta.url));

const globs = [
  '{apps,libs,deploy}/**/*.spec.{ts,mjs}',
  '{apps,libs}/**/testing/**/*.ts',
  'libs/testing/src/**/*.ts',
  'apps/{platform-e2e,faults}/src/**/*.ts',
];
/** They give up on purpose, at once. */
const exempt = ['libs/testing/src/eventually.spec.ts', 'libs/testing/src/limits.spec.ts'];

const number = String.raw`[0-9][0-9_]{3,}`;
const handWritten: readonly (readonly [string, RegExp])[] = [
  ['a limit of a wait', new RegExp(String.raw`\bwithin(?::|\s=) ${number}`)],
  ['a limit of a file', new RegExp(String.raw`jest\.setTimeout\(${number}`)],
  ['a limit of a test or a hook', new RegExp(String.raw`^(?: {2})?\}, ${number}\);$`, 'm')],
  ['a limit of a request', new RegExp(String.raw`AbortSignal\.timeout\(${number}\)`)],
  [
    'a promise without calibration',
    new RegExp(String.raw`now\(\) - \w+\)\.toBeLessThan(?:OrEqual)?\((?:${number}|[0-9]+)\)`),
  ],
];

function limitsIn(text: string): string[] {
  return handWritten.filter(([, pattern]) => pattern.test(text)).map(([what]) => what);
}

describe('the limits of tests', () => {
  it('stand in patience.ts, and in no test', () => {
    const files = globSync(globs, {
      cwd: root,
      exclude: (name) => ['node_modules', 'dist', 'violations'].includes(name),
    }).filter((file) => !exempt.includes(file));
    expect(files.length).toBeGreaterThan(300);
    const found = files.flatMap((file) =>
      limitsIn(readFileSync(join(root, file), 'utf8')).map((what) => `${file}: ${what}`),
    );
    expect(found).toEqual([]);
  });

  it.each([
    ['await eventually(probe, { within: 10_000, until });', 'a limit of a wait'],
    ['{ brokers, within = 15_000 }: Options', 'a limit of a wait'],
    ['jest.setTimeout(60_000);', 'a limit of a file'],
    ['beforeAll(async () => {\n}, 90_000);', 'a limit of a test or a hook'],
    ['signal: AbortSignal.timeout(5000)', 'a limit of a request'],
    ['expect(Date.now() - began).toBeLessThan(200)', 'a promise without calibration'],
  ])('are seen where they stand: %s', (text, what) => {
    expect(limitsIn(text)).toEqual([what]);
  });

  it('let a test wait for several things', () => {
    expect(testPatienceMs).toBeGreaterThanOrEqual(2 * patienceMs);
  });

  it('that are promises grow with the machine’s slowness, and never shrink', () => {
    expect(slowness()).toBeGreaterThanOrEqual(1);
    expect(allowedMs(100)).toBeGreaterThanOrEqual(100);
  });
});
