import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadKeeper } from './local-tools.ts';

/** A folder for the data of servers that is gone after `remove`, or when this process dies. */
export async function scratchFolder(
  root: string,
): Promise<{ path: string; remove: () => Promise<void> }> {
  const { keep, stages } = await loadKeeper(root);
  const path = await mkdtemp(join(tmpdir(), 'regional-events-tests-'));
  // after the servers that write to it have ended
  const release = keep({ stage: stages.mongo + 1, graceMs: 20_000, command: ['rm', '-rf', path] });
  return {
    path,
    async remove() {
      await rm(path, { recursive: true, force: true, maxRetries: 3 });
      release();
    },
  };
}
