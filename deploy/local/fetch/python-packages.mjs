/** Packages for Python programs, from the Python package index, pinned by a file of requirements with checksums. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { arch } from 'node:os';
import { lastLines, run } from '../processes/run.mjs';
import { say, sayWhile, secondsSince, Unable } from '../say.mjs';
import { fetchedOnce } from './cache.mjs';
import { findPython } from './commands.mjs';

const pipOptions = [
  '--require-hashes',
  '--only-binary',
  ':all:',
  '--no-cache-dir',
  '--disable-pip-version-check',
];

/** @param {string} python @returns {Promise<string>} for example "3.12" */
async function versionOf(python) {
  const { output } = await run(python, ['--version']);
  return /(\d+\.\d+)/.exec(output)?.[1] ?? 'unknown';
}

/**
 * @param {string} folder
 * @param {string} python
 * @param {string} requirements
 */
async function fill(folder, python, requirements) {
  const began = Date.now();
  const topic = 'Python';
  say(topic, `fetching packages as ${requirements} pins them (once for this user)`);
  const { ok, output } = await sayWhile(
    topic,
    async (seconds) => `fetching packages, ${seconds} s`,
    () =>
      run(python, ['-m', 'pip', 'install', ...pipOptions, '--target', folder, '-r', requirements]),
  );
  if (!ok)
    throw new Unable(`The packages could not be fetched (pip install):\n${lastLines(output)}`);
  say(topic, `fetched and verified in ${secondsSince(began)}`);
}

/**
 * @param {string} requirements a file, each package with its checksums
 * @param {readonly [number, number]} [least] the Python that they need
 * @returns {Promise<{ python: string, folder: string }>} the folder is for PYTHONPATH
 * @throws {Unable}
 */
export async function pythonPackages(requirements, least = [3, 9]) {
  const python = await findPython(least);
  if (!python) throw new Unable(`This needs Python ≥ ${least.join('.')} with pip.`);
  const digest = createHash('sha256')
    .update(await readFile(requirements))
    .digest('hex');
  const name = `python-${await versionOf(python)}-${arch()}-${digest.slice(0, 12)}`;
  return {
    python,
    folder: await fetchedOnce(name, (staging) => fill(staging, python, requirements)),
  };
}
