import { execFile } from 'node:child_process';
import { generateKeyPairSync } from 'node:crypto';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from '@jest/globals';
import {
  afterThisFile,
  startPlatform,
  workspaceRoot,
  type RunningPlatform,
  fetchPromised,
} from '@regional-events/testing';

let platform: RunningPlatform;
let keyFile: string;

beforeAll(async () => {
  const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const { d, ...publicHalf } = privateKey.export({ format: 'jwk' });
  const folder = await mkdtemp(join(tmpdir(), 'operator-'));
  afterThisFile(() => rm(folder, { recursive: true }));
  keyFile = join(folder, 'operator-key.json');
  await writeFile(keyFile, JSON.stringify({ ...publicHalf, d }), { mode: 0o600 });
  platform = await startPlatform({
    only: ['events'],
    env: { OPERATOR_PUBLIC_KEY: JSON.stringify(publicHalf) },
  });
});

async function messages(...args: string[]): Promise<{ code: number; out: string; err: string }> {
  const root = workspaceRoot();
  const program = ['--import', join(root, 'libs/workspace/src/source-hook.mjs')];
  const env = {
    PATH: process.env['PATH'] ?? '',
    API_URL: platform.address,
    OPERATOR_KEY_FILE: keyFile,
  };
  try {
    const { stdout, stderr } = await promisify(execFile)(
      process.execPath,
      [...program, 'deploy/operations/messages.mjs', ...args],
      { cwd: root, env },
    );
    return { code: 0, out: stdout, err: stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, out: stdout, err: stderr };
  }
}

describe('an operator while organisations is away', () => {
  it('sees and orders what concerns the services that run, which have never seen a key of organisations', async () => {
    const status = await messages('status');
    expect(status.out).toMatch(/events\s+[\d?]/);
    expect(status.err).toContain('organisations');
    const why = ['--why', 'organisations was away'];
    const rebuilt = await messages('rebuild', 'events', ...why);
    expect(rebuilt).toMatchObject({ code: 0 });
    expect((await messages('log', 'events')).out).toContain('organisations was away');
  });

  it('gets in at operations alone', async () => {
    const { fetchAsOperator } = (await import(
      join(workspaceRoot(), 'deploy/operations/operator-token.mjs')
    )) as { fetchAsOperator(file: string): Promise<typeof fetch> };
    const asOperator = await fetchAsOperator(keyFile);
    const answer = await asOperator(`${platform.address}/v1/oauth/token`);
    const { access_token: token } = (await answer.json()) as { access_token: string };
    const read = async (path: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await fetchPromised(`${platform.address}${path}`, { headers })).status;
    };
    expect(await read('/v1/operations/events/status')).toBe(200);
    expect(await read('/v1/events')).toBe(401);
  });
});
