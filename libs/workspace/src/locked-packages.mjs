import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { workspaceRoot } from './projects.mjs';

/**
 * @typedef {object} LockedPackage
 * @property {string} name
 * @property {string} version
 * @property {string} [license] as its manifest has it, an SPDX expression
 * @property {boolean} development only tests and tools need it
 */
/** @typedef {{ name?: string, version?: string, license?: string, integrity?: string, link?: boolean, dev?: boolean }} Entry */

/**
 * What package-lock.json fetches for some machine, each once. Entries without a checksum stand for builds for machines that
 * the registry in reach has not.
 * @param {Readonly<Record<string, Entry>>} [entries]
 * @returns {LockedPackage[]}
 */
export function lockedPackages(entries = readLock()) {
  /** @type {Map<string, LockedPackage>} */
  const found = new Map();
  for (const [
    path,
    { name, version = '', license, integrity, link, dev = false },
  ] of Object.entries(entries)) {
    if (!path.includes('node_modules/') || link || integrity === undefined) continue;
    const folder = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
    const key = `${folder}@${version}`;
    const development = dev && (found.get(key)?.development ?? true);
    found.set(key, {
      name: name ?? folder,
      version,
      development,
      ...(license !== undefined && { license }),
    });
  }
  return [...found.values()].sort((a, b) =>
    `${a.name}@${a.version}` < `${b.name}@${b.version}` ? -1 : 1,
  );
}

/** @returns {Record<string, Entry>} */
function readLock() {
  return JSON.parse(readFileSync(join(workspaceRoot, 'package-lock.json'), 'utf8')).packages;
}
