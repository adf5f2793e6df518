import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../../..');
const thrownCode =
  /(?:\bcode(?:: string)?(?::| =)|\bcontent\()\s*['"`]([a-z]+(?:-[a-z]+)*(?:\.[a-z]+(?:-[a-z]+)*)?)['"`]/g;

/** Files in which errors are told of: classes of DomainError, and the platform's own refusals by status. */
const sources = globSync('{apps/*,libs/kernel,libs/platform/*}/src/**/*.ts', { cwd: root })
  .filter((file) => !/\.spec\.ts$|\/testing\//.test(file))
  .map((file) => ({ file, text: readFileSync(join(root, file), 'utf8') }))
  .filter(
    ({ file, text }) =>
      /extends (DomainError|\w+Error)\b/.test(text) || file.endsWith('request-problems.ts'),
  );

const classes = sources.flatMap(({ text }) => [...text.matchAll(/class (\w+Error) extends/g)]);
const codes = new Set(
  sources.flatMap(({ text }) => [...text.matchAll(thrownCode)].map(([, code]) => code ?? '')),
);
/** The codes of single values in `errors`, and a kind of error, which lead to no page. */
const ofValues = ['malformed', 'unknown-field', 'too-many'];
const pages = globSync('docs/api/problems/*.md', { cwd: root }).map((file) =>
  basename(file, '.md'),
);

describe('the pages about problems', () => {
  it('are one for each code that the source tells', () => {
    const expected = [...codes].filter((code) => !ofValues.includes(code));
    expect(pages.toSorted()).toEqual(expected.toSorted());
  });

  it('are looked for in every service', () => {
    expect([...codes]).toEqual(
      expect.arrayContaining([
        'event.not-found',
        'registration.person-not-affiliated',
        'registration.already-registered',
        'client.not-yours',
        'message.unknown-position',
        'gateway.service-unavailable',
        'access.scope-missing',
        'request.stale-version',
        'internal-error',
      ]),
    );
    expect(classes.length).toBeGreaterThan(90);
  });

  it.each(pages)('%s says what it is and what to do', (page) => {
    const text = readFileSync(join(root, `docs/api/problems/${page}.md`), 'utf8');
    expect(text).toMatch(/^# \S.*\n\n\S/);
    expect(text).toContain('What to do: ');
  });
});
