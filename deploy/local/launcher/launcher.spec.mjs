import { arch, platform } from 'node:os';
import { describe, expect, it } from '@jest/globals';
import { isInstalled, packagesToFetch } from './installed.mjs';
import { startOptions } from './start-options.mjs';
import { taskNamed } from './tasks.mjs';

const locked = {
  packages: {
    '': { version: '0.1.0' },
    'libs/kernel': { version: '0.1.0' },
    'node_modules/@regional-events/kernel': { link: true },
    'node_modules/zod': { version: '4.0.0', integrity: 'sha512-a' },
    'node_modules/here': {
      version: '1.0.0',
      integrity: 'sha512-b',
      optional: true,
      os: [platform()],
      cpu: arch(),
    },
    'node_modules/elsewhere': {
      version: '1.0.0',
      integrity: 'sha512-c',
      optional: true,
      os: [`!${platform()}`],
    },
  },
};
const { 'node_modules/elsewhere': _, ...present } = locked.packages;

describe('the packages', () => {
  it('are installed when all that this machine needs is there as locked', () => {
    expect(isInstalled(locked, { packages: present })).toBe(true);
    expect(packagesToFetch(locked)).toBe(2);
  });

  it.each([
    ['another version', { 'node_modules/zod': { version: '4.0.1', integrity: 'sha512-a' } }],
    ['other contents', { 'node_modules/zod': { version: '4.0.0', integrity: 'sha512-x' } }],
    ['a missing package', { 'node_modules/zod': undefined }],
    ['a missing link of the workspace', { 'node_modules/@regional-events/kernel': undefined }],
  ])('are not installed with %s', (_what, change) => {
    const packages = JSON.parse(JSON.stringify({ ...present, ...change }));
    expect(isInstalled(locked, { packages })).toBe(false);
  });
});

describe('the options of the start', () => {
  it('are none by default', () => {
    expect(startOptions([])).toEqual({ fresh: false, sample: true, help: false });
    expect(startOptions(['--fresh', '--no-sample'])).toEqual({
      fresh: true,
      sample: false,
      help: false,
    });
  });

  it.each([['--frseh'], ['fresh'], ['--fresh=no']])(
    'refuse %s with the usage and exit code 2',
    (option) => {
      const refusal = expect.objectContaining({
        exitCode: 2,
        message: expect.stringContaining('Usage: npm start'),
      });
      expect(() => startOptions([option])).toThrow(refusal);
    },
  );

  it('know no task that is not in the table, nor what every object has', () => {
    expect(() => taskNamed('strat')).toThrow('Tasks: start, test');
    expect(() => taskNamed('constructor')).toThrow('There is no task');
  });
});
