import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterThisFile } from '@regional-events/testing';

/** A new folder for signs between a spec and the processes it starts: made before them, removed after they have ended. */
export async function folderOfThisFile(name: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `${name}-`));
  afterThisFile(() => rm(folder, { recursive: true, force: true }));
  return folder;
}
