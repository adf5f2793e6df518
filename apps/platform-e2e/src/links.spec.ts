import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';

const root = fileURLToPath(new URL('../../../', import.meta.url));
const read = (file: string) => readFileSync(join(root, file), 'utf8');
const documents = globSync(['*.md', '{docs,apps,libs,deploy}/**/*.md'], {
  cwd: root,
  exclude: (name) => name === 'node_modules' || name === 'dist',
});

/** The anchors of a page, as those who show Markdown make them of its headings. */
function anchorsIn(page: string): string[] {
  return [...page.matchAll(/^#+ (.+)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

/** What does not open, of links from a file. */
function brokenFrom(file: string, links: readonly string[]): string[] {
  return links.filter((link) => {
    const [path = '', anchor] = link.split('#');
    const target = path === '' ? file : join(dirname(file), decodeURIComponent(path));
    if (!existsSync(join(root, target))) return true;
    return anchor !== undefined && !isAnchor(target, anchor);
  });
}

function isAnchor(target: string, anchor: string): boolean {
  if (statSync(join(root, target)).isDirectory()) return false;
  return anchorsIn(read(target)).includes(anchor);
}

function linksIn(page: string): string[] {
  const prose = page.replaceAll(/^```.*?^```/gms, '').replaceAll(/`[^`\n]*`/g, '');
  return [...prose.matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, link = '']) => link)
    .filter((link) => !/^[a-z]+:/.test(link));
}

describe('links', () => {
  it.each(documents)('of %s open', (file) => {
    expect(brokenFrom(file, linksIn(read(file)))).toEqual([]);
  });

  it('of every alert begin where Prometheus says that the runbooks are, and open', () => {
    const rules = read('deploy/monitoring/alerts.yml');
    const alerts = rules.match(/^\s+- alert: /gm) ?? [];
    const links = [
      ...rules.matchAll(/runbook_url: '\{\{ \$externalLabels\.runbooks \}\}\/(.+)'$/gm),
    ];
    expect(links.length).toBeGreaterThan(10);
    expect(links).toHaveLength(alerts.length);
    const broken = brokenFrom(
      'docs/runbooks/any.md',
      links.map(([, link = '']) => link),
    );
    expect(broken).toEqual([]);
    expect(read('deploy/monitoring/prometheus.yml')).toMatch(
      /^ {4}runbooks: https:\/\/\S+\/docs\/runbooks$/m,
    );
  });

  it('of the dashboard are whole addresses', () => {
    const links = [...read('deploy/monitoring/dashboard.json').matchAll(/"url": "([^"]*)"/g)];
    expect(links.map(([, link = '']) => link).filter((link) => !/^https?:/.test(link))).toEqual([]);
  });
});

describe('the example for Prometheus', () => {
  it('scrapes every process of the services and the gateway in the containers', () => {
    const compose = read('docker-compose.yml');
    const processes = [...compose.matchAll(/^ {2}([a-z]+(?:-api|-worker)|gateway):/gm)];
    const targets = [...read('deploy/monitoring/prometheus.yml').matchAll(/'([a-z-]+):3000'/g)];
    const names = (found: readonly RegExpExecArray[]) => found.map(([, name]) => name).sort();
    expect(processes).toHaveLength(9);
    expect(names(targets)).toEqual(names(processes));
  });
});
