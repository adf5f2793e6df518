import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import layerRules from './lint/layers.mjs';
import { eslint, layers, oxlint } from './lint/steps.mjs';
import { everywhere, noInheritance, noNativeCalls, rightsElsewhere } from './lint/syntax.mjs';
import { sourceFiles, type Finding, type Outcome } from './lint/tool.mjs';
import { workspaceRoot } from './projects.mjs';
import { SeededWorkspace } from './testing/seeded-workspace.ts';

interface Expectation {
  readonly rule: string;
  readonly part: string;
}

const seeds = filesIn(readFileSync(join(workspaceRoot, 'libs/workspace/violations.txt'), 'utf8'));
const files = [...seeds.keys()];
const expected = new Map([...seeds].map(([file, text]) => [file, expectationsIn(text)]));

/** The files of the table, by their paths in the seeded workspace. */
function filesIn(table: string): ReadonlyMap<string, string> {
  const [, ...entries] = table.split(/^=== /m);
  return new Map(
    entries.map((entry): [string, string] => {
      const [file = '', ...lines] = entry.split('\n');
      return [file, lines.flatMap(repeated).join('\n')];
    }),
  );
}

/** `1..3: text #` as three lines; any other line as itself. */
function repeated(line: string): string[] {
  const [, count, text = ''] = /^1\.\.(\d+): (.*)$/.exec(line) ?? [];
  if (count === undefined) return [line];
  return Array.from({ length: Number(count) }, (_, index) =>
    text.replaceAll('#', String(index + 1)),
  );
}

/** `// expect rule: part of its message` at the top of a seeded file; a file without such a line must get no report. */
function expectationsIn(text: string): Expectation[] {
  const lines = text.matchAll(/^\/\/ expect ([^:\n]+)(?:: (.+))?$/gm);
  return [...lines].map(([, rule, part]) => ({ rule: rule ?? '', part: part ?? '' }));
}

const meets = (found: Finding, { rule, part }: Expectation): boolean =>
  found.rule === rule && found.message.includes(part);

describe('the linters, let loose on seeded violations', () => {
  let seeded: SeededWorkspace;
  let outcomes: readonly Outcome[] = [];
  let findings: readonly Finding[] = [];

  beforeAll(async () => {
    seeded = new SeededWorkspace({
      'apps/events': ['app', 'events', 'node'],
      'libs/kernel': ['kernel', 'all', 'any'],
      'libs/testing': ['testing', 'all', 'node'],
      'libs/contracts/events': ['contract', 'events', 'any'],
      'libs/contracts/organisations': ['contract', 'organisations', 'any'],
      'libs/contracts/notifications': ['contract', 'notifications', 'any'],
      'libs/contracts/for-node': ['contract', 'all', 'node'],
      'libs/platform/http': ['platform', 'platform', 'node'],
      'libs/platform/mongo': ['platform', 'platform', 'node'],
    });
    for (const [file, text] of seeds) seeded.write(file, text);
    outcomes = [
      await oxlint(seeded.root, ['apps', 'libs']),
      await eslint(seeded.root, ['apps', 'libs']),
      await layers(seeded.root, ['apps', 'libs']),
    ];
    findings = outcomes.flatMap((outcome) => outcome.findings);
  });

  afterAll(() => {
    seeded.remove();
  });

  it.each(files)('report %s as its first lines say', (file) => {
    const found = findings.filter((finding) => finding.file === file);
    const expectations = expected.get(file) ?? [];

    expect(
      found.filter((finding) => !expectations.some((expectation) => meets(finding, expectation))),
    ).toEqual([]);
    expect(
      expectations.filter((expectation) => !found.some((finding) => meets(finding, expectation))),
    ).toEqual([]);
  });

  it('leave no file out', () => {
    const sources = sourceFiles(seeded.root).length;

    expect(outcomes.map(({ files }) => (files ?? 0) >= sources)).toEqual([true, true, true]);
  });

  it('report nothing outside the seeded files', () => {
    expect(findings.filter(({ file }) => !files.includes(file))).toEqual([]);
  });
});

describe('the seeded violations', () => {
  const all = [...expected.values()].flat();

  it.each((layerRules.forbidden ?? []).map(({ name }) => name))(
    'break the layer rule %s',
    (name) => {
      expect(all.map(({ rule }) => rule)).toContain(name);
    },
  );

  it.each(
    [...everywhere, ...noNativeCalls, ...noInheritance, ...rightsElsewhere].map(
      ({ message }) => message,
    ),
  )('break the syntax rule "%s"', (message) => {
    expect(
      all.some(({ rule, part }) => rule === 'no-restricted-syntax' && message.includes(part)),
    ).toBe(true);
  });
});
