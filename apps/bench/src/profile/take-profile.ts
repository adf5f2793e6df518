import { access, rm } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';

const BEGINS_WITHIN_MS = 200;
const LOOK_AGAIN_MS = 50;
const MOST_LOOKS = 600;

/** Profiles a process that was started with the hook while `work` runs; the profile is in the file afterwards. */
export async function takeProfile<T>(
  pid: number,
  file: string,
  work: () => Promise<T>,
): Promise<T> {
  await rm(file, { force: true });
  process.kill(pid, 'SIGUSR2');
  await pause(BEGINS_WITHIN_MS);
  const result = await work();
  process.kill(pid, 'SIGUSR2');
  for (let looks = 0; looks < MOST_LOOKS; looks += 1) {
    if (await isThere(file)) return result;
    await pause(LOOK_AGAIN_MS);
  }
  throw new Error(`no profile came to ${file}`);
}

function isThere(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
