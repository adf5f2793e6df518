import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { workspaceRoot } from './projects.mjs';

/**
 * @typedef {{ version?: string, resolved?: string | undefined, link?: boolean | undefined, optional?: boolean, os?: string[], cpu?: string[], libc?: string[],
 *   optionalDependencies?: Record<string, string> | undefined }} LockedPackage
 * @typedef {Record<string, LockedPackage>} LockedPackages
 */

/**
 * `npm install` leaves builds for platforms that the registry in reach lacks out of the lock, and `npm ci` then refuses its own
 * lock: an entry without contents for each of them keeps `npm ci` going. To be run after each change of dependencies.
 * @param {LockedPackages} packages
 * @returns {LockedPackages} the entries that are missing
 */
export function missingStubs(packages) {
  /** @type {LockedPackages} */
  const stubs = {};
  for (const [path, locked] of Object.entries(packages)) {
    for (const [name, version] of Object.entries(locked.optionalDependencies ?? {})) {
      const known = packages[`${path}/node_modules/${name}`] ?? packages[`node_modules/${name}`];
      if (/^\d/.test(version) && !known) stubs[`node_modules/${name}`] = stub(name, version);
    }
  }
  return stubs;
}

/**
 * @param {string} name
 * @param {string} version
 */
function stub(name, version) {
  const os = /darwin|win32|linux|freebsd|android|openharmony/.exec(name)?.[0] ?? 'none';
  const cpu = /arm64|x64|ia32|ppc64|s390x|riscv64|loong64|arm/.exec(name)?.[0] ?? 'wasm32';
  const libc = name.includes('musl') ? { libc: ['musl'] } : {};
  return { version, cpu: [cpu], ...libc, optional: true, os: [os] };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = join(workspaceRoot, 'package-lock.json');
  const lock = JSON.parse(readFileSync(file, 'utf8'));
  const stubs = missingStubs(lock.packages);
  const entries = Object.entries({ ...lock.packages, ...stubs }).sort(([a], [b]) =>
    a < b ? -1 : 1,
  );
  writeFileSync(
    file,
    `${JSON.stringify({ ...lock, packages: Object.fromEntries(entries) }, null, 2)}\n`,
  );
  console.log(`${Object.keys(stubs).length} stubs added to package-lock.json`);
}
