/** The user's cache folder: what was fetched once, pinned and verified, for every copy of this project. */
import { mkdir, mkdtemp, readdir, rename, rm, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join, resolve } from 'node:path';

const stagingPrefix = '.unfinished-';
const dayMs = 24 * 60 * 60 * 1000;

/**
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string}
 */
export function cacheFolder(env = process.env) {
  if (env['REGIONAL_EVENTS_CACHE']) return resolve(env['REGIONAL_EVENTS_CACHE']);
  return join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'regional-events');
}

/** @param {string} path @returns {Promise<boolean>} */
export async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** @param {string} folder what killed runs left behind */
async function removeOldStaging(folder) {
  for (const name of await readdir(folder)) {
    if (!name.startsWith(stagingPrefix)) continue;
    const path = join(folder, name);
    const age = await stat(path).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > dayMs) await rm(path, { recursive: true, force: true });
  }
}

/**
 * @param {string} from
 * @param {string} to
 */
async function moveOnce(from, to) {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(await exists(to))) throw error;
  }
}

/**
 * The folder of this name in the cache. It is filled somewhere else and moved here when it is whole, so a
 * half-fetched one is never used; of two that fill it at once, the first one's stays.
 * @param {string} name says version and checksum, so that other contents have another name
 * @param {(folder: string) => Promise<void>} fill fetches and verifies; throws when it cannot
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {Promise<string>}
 */
export async function fetchedOnce(name, fill, env = process.env) {
  const cache = cacheFolder(env);
  const folder = join(cache, name);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  await removeOldStaging(cache);
  const staging = await mkdtemp(join(cache, stagingPrefix));
  try {
    await fill(staging);
    await moveOnce(staging, folder);
  } finally {
    await rm(staging, { recursive: true, force: true });
  }
  return folder;
}
