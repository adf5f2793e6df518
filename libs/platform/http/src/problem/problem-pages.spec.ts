import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { requestProblems } from './request-problems.ts';

const platform = join(import.meta.dirname, '../../..');
const pages = join(platform, '../../docs/api/problems');

/** Codes of the errors that the libraries under the door throw. */
const thrown = globSync('{http,auth,health}/src/**/*.ts', { cwd: platform })
  .filter((file) => !/\.spec\.ts$|testing/.test(file))
  .map((file) => readFileSync(join(platform, file), 'utf8'))
  .flatMap((source) => [...source.matchAll(/kind: '[a-z-]+',\s+code: '([a-z.-]+)'/g)])
  .map(([, code]) => code!);

const codes = [
  ...new Set([...thrown, ...Object.values(requestProblems).map(({ code }) => code)]),
].sort();

describe('the type of a problem', () => {
  it('is looked for in the sources', () => {
    expect(codes).toEqual(
      expect.arrayContaining(['access.scope-missing', 'not-ready', 'news-not-here-yet']),
    );
  });

  it.each(codes)('%s leads to a page', (code) => {
    expect(existsSync(join(pages, `${code}.md`))).toBe(true);
  });
});
