/** Whether node_modules is what package-lock.json says. */
import { arch, platform } from 'node:os';

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean, os?: string | string[], cpu?: string | string[] }} Locked
 * @typedef {{ packages?: Record<string, Locked> }} Lock
 */

/**
 * @param {string | string[] | undefined} allowed as in a package.json: names, or names to leave out with a "!"
 * @param {string} actual
 * @returns {boolean}
 */
function allows(allowed, actual) {
  const names = allowed === undefined ? [] : [allowed].flat();
  if (names.includes(`!${actual}`)) return false;
  return names.includes(actual) || names.every((name) => name.startsWith('!'));
}

/** @param {Locked} locked @returns {boolean} whether it is meant for this machine */
function isForHere({ os, cpu }) {
  return allows(os, platform()) && allows(cpu, arch());
}

/**
 * @param {Lock} lock package-lock.json
 * @returns {number} how many packages an installation on this machine fetches
 */
export function packagesToFetch(lock) {
  return Object.values(lock.packages ?? {}).filter((one) => one.integrity && isForHere(one)).length;
}

/**
 * @param {Lock} lock package-lock.json
 * @param {Lock} installed node_modules/.package-lock.json, which npm writes when it is through
 * @returns {boolean}
 */
export function isInstalled(lock, installed) {
  const wanted = lock.packages ?? {};
  const present = installed.packages ?? {};
  for (const [path, one] of Object.entries(wanted)) {
    if (!path.startsWith('node_modules/') && !path.includes('/node_modules/')) continue;
    const found = present[path];
    if (!found && one.optional) continue; // left out on purpose on this machine
    if (!found || found.version !== one.version || found.integrity !== one.integrity) return false;
  }
  return true;
}
