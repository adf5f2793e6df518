import { describe, expect, it } from '@jest/globals';
import { isAllowed, notAllowed } from './licences.mjs';
import { lockedPackages } from './locked-packages.mjs';

const entry = { version: '1.0.0', integrity: 'sha512-x' };

describe('the licences of what is fetched', () => {
  it('are allowed ones, every one of them', () => {
    const packages = lockedPackages();
    expect(packages.length).toBeGreaterThan(500);
    expect(notAllowed(packages)).toEqual([]);
  });

  it('are refused when they ask for more, or are not known', () => {
    const packages = lockedPackages({
      '': { version: '0.1.0' },
      'node_modules/free': { ...entry, license: 'MIT' },
      'node_modules/@a/bound': { ...entry, license: 'GPL-3.0-only' },
      'node_modules/free/node_modules/silent': entry,
      'node_modules/own': { link: true },
      'node_modules/stub': { version: '1.0.0' },
    });
    expect(notAllowed(packages).map(({ name }) => name)).toEqual(['@a/bound', 'silent']);
  });

  it.each([
    ['(MIT OR GPL-3.0-only)', true],
    ['Apache-2.0 AND MIT', true],
    ['MIT AND GPL-3.0-only', false],
    ['SEE LICENSE IN LICENSE', false],
    ['none', false],
  ])('%s: allowed is %p', (expression, expected) => {
    expect(isAllowed(expression)).toBe(expected);
  });
});
