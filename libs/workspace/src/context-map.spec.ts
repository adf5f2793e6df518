import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eslint } from './lint/steps.mjs';
import type { Finding } from './lint/tool.mjs';
import { packageName, SeededWorkspace, type SeededProjects } from './testing/seeded-workspace.ts';

const contractsOf = ['organisations', 'events', 'registrations', 'notifications'] as const;

/** Whose contracts each of them may read. */
const contextMap: Readonly<Record<string, readonly string[]>> = {
  organisations: ['organisations', 'events', 'registrations'],
  events: ['events', 'organisations', 'registrations'],
  registrations: ['registrations', 'events', 'organisations'],
  notifications: ['notifications', 'events', 'registrations', 'organisations'],
  gateway: [],
  platform: [],
};

/** What each kind of project may stand on. */
const kinds: Readonly<Record<string, readonly string[]>> = {
  app: ['kernel', 'contract', 'platform'],
  e2e: ['kernel', 'contract', 'platform', 'client', 'testing'],
  kernel: [],
  contract: ['kernel'],
  platform: ['kernel', 'contract'],
  client: [],
  testing: ['kernel', 'contract', 'platform', 'client'],
  workspace: [],
};

const folderOfScope = (scope: string): string =>
  scope === 'platform' ? 'libs/platform/http' : `apps/${scope}`;
const folderOfKind = (kind: string): string =>
  ['app', 'e2e'].includes(kind) ? `apps/a-${kind}` : `libs/a-${kind}`;
const importable = Object.keys(kinds).filter((kind) => !['app', 'e2e'].includes(kind));
const scopePairs = Object.keys(contextMap).flatMap((from) =>
  contractsOf.map((to) => ({ from, to })),
);
const kindPairs = Object.keys(kinds)
  .flatMap((from) => importable.map((to) => ({ from, to })))
  .filter(({ from, to }) => from !== to);

const projects: SeededProjects = {
  ...Object.fromEntries(
    Object.keys(contextMap).map((scope) => [
      folderOfScope(scope),
      [scope === 'platform' ? 'platform' : 'app', scope, 'node'],
    ]),
  ),
  ...Object.fromEntries(
    contractsOf.map((scope) => [`libs/contracts/${scope}`, ['contract', scope, 'any']]),
  ),
  ...Object.fromEntries(
    Object.keys(kinds).map((kind) => [folderOfKind(kind), [kind, 'all', 'node']]),
  ),
};

describe('the boundaries between projects', () => {
  let seeded: SeededWorkspace;
  let findings: readonly Finding[] = [];
  const reported = (folder: string, file: string): boolean =>
    findings.some(
      (found) =>
        found.file === `${folder}/src/${file}` && found.rule === '@nx/enforce-module-boundaries',
    );

  beforeAll(async () => {
    seeded = new SeededWorkspace(projects);
    for (const { from, to } of scopePairs)
      seed(folderOfScope(from), `reads-${to}.ts`, `libs/contracts/${to}`);
    for (const { from, to } of kindPairs)
      seed(folderOfKind(from), `uses-${to}.ts`, folderOfKind(to));
    findings = (await eslint(seeded.root, ['apps', 'libs'])).findings;
  });

  afterAll(() => {
    seeded.remove();
  });

  function seed(folder: string, file: string, imported: string): void {
    seeded.write(`${folder}/src/${file}`, `export { project } from '${packageName(imported)}';\n`);
  }

  it.each(scopePairs)(
    'let $from read the contracts of $to only by the context map',
    ({ from, to }) => {
      expect(reported(folderOfScope(from), `reads-${to}.ts`)).toBe(!contextMap[from]?.includes(to));
    },
  );

  it.each(kindPairs)(
    'let a project of type $from use one of type $to only as laid down',
    ({ from, to }) => {
      expect(reported(folderOfKind(from), `uses-${to}.ts`)).toBe(!kinds[from]?.includes(to));
    },
  );
});
