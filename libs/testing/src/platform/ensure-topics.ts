import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { patienceMs } from '../patience.ts';
import { workspaceRoot } from '../test-space.ts';

/** Runs the command that makes the topics of every contract. */
export async function ensureTopics(
  env: Readonly<Record<string, string>>,
  options: readonly string[] = [],
): Promise<void> {
  const command = join(workspaceRoot(), 'deploy/topics/ensure-topics.mjs');
  await promisify(execFile)(process.execPath, [command, ...options], {
    cwd: workspaceRoot(),
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], ...env },
    timeout: patienceMs,
  });
}
