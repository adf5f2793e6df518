/** Secrets that a run makes once and keeps, one a file, where only their owner can read them. */
import { randomBytes } from 'node:crypto';
import { chmod, mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

const ownerOnly = 0o600;
export const ownersFolder = 0o700;

/** @param {string} path @param {string} text whole or not at all, and never readable by others */
export async function writePrivately(path, text) {
  await writeFile(`${path}.new`, text, { mode: ownerOnly });
  await chmod(`${path}.new`, ownerOnly); // the mode above is that of a new file alone
  await rename(`${path}.new`, path);
}

/** A folder with one file for each secret. */
export class Secrets {
  /** @type {string} */
  #folder;

  /** @param {string} folder */
  constructor(folder) {
    this.#folder = folder;
  }

  /** @param {string} name @returns {string} */
  file(name) {
    return join(this.#folder, name);
  }

  /** @param {string} name @returns {Promise<string>} the one that is kept, else a new one */
  async value(name) {
    const kept = await readFile(this.file(name), 'utf8').catch(() => '');
    if (kept.trim() !== '') return kept.trim();
    const made = randomBytes(32).toString('hex'); // quoted nowhere, and taken by every tool as it stands
    await mkdir(this.#folder, { recursive: true, mode: ownersFolder });
    await writePrivately(this.file(name), `${made}\n`);
    return made;
  }
}
