import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import { afterThisFile, startPlatform, workspaceRoot } from '@regional-events/testing';
import { runSample } from './run-sample.ts';

const run = promisify(execFile);
const MOST_COMMANDS = 10;

let blocks: readonly string[];
let said: readonly string[];

/** The guide's commands, one after the other in one shell, on a platform with the sample. */
beforeAll(async () => {
  const platform = await startPlatform();
  const folder = await mkdtemp(join(tmpdir(), 'guide-'));
  afterThisFile(() => rm(folder, { recursive: true }));
  await runSample(platform, folder);
  const guide = await readFile(join(workspaceRoot(), 'docs/api/guide.md'), 'utf8');
  blocks = [...guide.matchAll(/```sh\n(.*?)```/gs)].map(([, block]) => block ?? '');
  const here = (block: string) =>
    block
      .replaceAll('http://127.0.0.1:8080', platform.address)
      .replaceAll('.local/clients', folder);
  const script = ['set -euo pipefail', ...blocks.map((block) => `${here(block)}\necho ----`)];
  const { stdout } = await run('bash', ['-c', script.join('\n')]);
  said = stdout.split('----\n').map((part) => part.trim());
});

describe('the guide to the API', () => {
  it('leads to a first registration in ten commands', () => {
    const commands = blocks[0]?.trim().split('\n') ?? [];
    expect(commands.length).toBeLessThanOrEqual(MOST_COMMANDS);
    expect(said[0]).toBe('confirmed');
  });

  it('pages, repeats, changes and fails as it says', () => {
    const [, pages, repeated, versions, errors, feed, table] = said;
    expect(pages?.split('\n').length).toBeGreaterThan(1);
    expect(repeated?.toLowerCase()).toContain('idempotency-replayed: true');
    expect(versions?.split('\n')).toEqual(['en,mk', '412']);
    expect(errors).toBe('request.malformed /query/colour');
    expect(feed).toMatch(/^org\.regional-events\./);
    expect(table).toContain('"kind":"people-import"');
  });
});
