import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { startPlatform, workspaceRoot } from '@regional-events/testing';

const folder = join(workspaceRoot(), 'deploy/monitoring');
const ofPrometheusItself = ['up'];
const functions =
  /\b(?:absent|max|min|sum|rate|increase|changes|histogram_quantile|min_over_time|max_over_time|by|unless)\b/g;

/** The names of metrics in expressions of Prometheus, without their labels. */
function metricsIn(expressions: readonly string[]): string[] {
  const names = expressions.flatMap((expression) => {
    const bare = expression
      .replaceAll(/\{[^}]*\}|\[[^\]]*\]|by \([^)]*\)/g, ' ')
      .replaceAll(functions, ' ');
    const names = bare.match(/[a-z][a-z_0-9]+/g) ?? [];
    // the parts of a histogram are there once something was measured
    return names.map((name) => name.replace(/_(?:bucket|count|sum)$/, ''));
  });
  return [...new Set(names)].filter((name) => !ofPrometheusItself.includes(name));
}

let exposed: string;

beforeAll(async () => {
  const platform = await startPlatform({ only: ['organisations', 'notifications'] });
  await platform.asSecretariat().get('/v1/me');
  const processes = (['organisations', 'notifications'] as const).map((name) =>
    platform.process(name),
  );
  const figures = processes.map(async ({ address }) => {
    await fetch(`${address}/v1/messages`);
    return (await fetch(`${address}/metrics`)).text();
  });
  exposed = (await Promise.all(figures)).join('\n');
});

describe('monitoring', () => {
  it('alerts by figures that a service really tells', async () => {
    const rules = await readFile(join(folder, 'alerts.yml'), 'utf8');
    const expressions = [...rules.matchAll(/^\s+expr: (.+)$/gm)].map(([, text = '']) => text);
    expect(expressions.length).toBeGreaterThan(5);
    expect(metricsIn(expressions).filter((name) => !exposed.includes(`# TYPE ${name} `))).toEqual(
      [],
    );
  });

  it('draws figures that a service really tells', async () => {
    const text = await readFile(join(folder, 'dashboard.json'), 'utf8');
    const { panels } = JSON.parse(text) as { panels: { targets: { expr: string }[] }[] };
    const expressions = panels.flatMap(({ targets }) => targets.map(({ expr }) => expr));
    expect(metricsIn(expressions).filter((name) => !exposed.includes(`# TYPE ${name} `))).toEqual(
      [],
    );
  });
});
