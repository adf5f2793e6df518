import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keep, stages } from '../../../../deploy/local/processes/keeper.mjs';
import { lastLines, run } from '../../../../deploy/local/processes/run.mjs';
import { workspace } from './workspace.mjs';

/** The one scenario that needs it. */
export const upgrade = 'rolling-upgrade';

/**
 * Builds what another commit was, in a worktree of its own, which is gone when the run is over.
 * @param {string} commit
 * @returns {Promise<{ folder: string, remove: () => Promise<void> }>}
 * @throws {Error} where there is no such commit, or no history at all, or it cannot be built
 */
export async function olderBuild(commit) {
  const folder = await mkdtemp(join(tmpdir(), 'regional-events-older-'));
  const release = keep({ stage: stages.mongo, graceMs: 20_000, command: ['rm', '-rf', folder] });
  const remove = async () => {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
    release();
    await run('git', ['worktree', 'prune'], { cwd: workspace });
  };
  try {
    console.log(`building ${commit} in ${folder}`);
    await toItsEnd('git', ['worktree', 'add', '--detach', '--force', folder, commit], workspace);
    await toItsEnd('npm', ['run', 'build'], folder);
    return { folder, remove };
  } catch (error) {
    await remove();
    throw error;
  }
}

/**
 * @param {string} file
 * @param {readonly string[]} args
 * @param {string} cwd
 */
async function toItsEnd(file, args, cwd) {
  const { ok, ended, output } = await run(file, args, { cwd });
  if (!ok) throw new Error(`${file} ${args[0]}: ${ended}\n${lastLines(output)}`);
}
