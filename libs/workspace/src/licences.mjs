import { pathToFileURL } from 'node:url';
import { argumentsOf } from './arguments.mjs';
import { lockedPackages } from './locked-packages.mjs';

const usage = `Usage: npm run -s licences [-- --check]

Lists every package that package-lock.json names with its licence.

  --check   only say which have a licence that is not allowed`;

/** Licences that ask for nothing but their own text: SPDX identifiers. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC-BY-4.0', // data of browsers' versions, used by tools alone
  'CC0-1.0',
  'ISC',
  'MIT',
  'Python-2.0',
  'Unlicense',
  'Zlib',
]);

/** Licences that ask for changes of the package's own files to be published: for tools, whose files are not given away here. */
const allowedForTools = new Set([...allowed, 'MPL-2.0']);

/** Packages whose manifest has it in a form of its own, as their files were found to say. */
const elsewhere = new Map([
  ['buildcheck', 'MIT'],
  ['cpu-features', 'MIT'],
  ['passport-strategy', 'MIT'],
  ['pause', 'MIT'],
  ['reserved', 'MIT'],
  ['ssh2', 'MIT'],
]);

/** @param {import('./locked-packages.mjs').LockedPackage} one */
export const licenceOf = ({ name, license }) => license ?? elsewhere.get(name) ?? 'none';

/**
 * @param {string} expression SPDX: of alternatives one is enough, of what applies together each must be allowed
 * @param {boolean} [development] of a package that no running part of the platform needs
 * @returns {boolean}
 */
export function isAllowed(expression, development = false) {
  const known = development ? allowedForTools : allowed;
  const bare = expression.replaceAll(/[()]/g, '');
  return bare
    .split(' OR ')
    .some((alternative) => alternative.split(' AND ').every((licence) => known.has(licence)));
}

/** @param {readonly import('./locked-packages.mjs').LockedPackage[]} packages */
export const notAllowed = (packages) =>
  packages.filter((one) => !isAllowed(licenceOf(one), one.development));

/** @param {import('./locked-packages.mjs').LockedPackage} one */
const line = (one) =>
  `${licenceOf(one).padEnd(20)} ${one.name}@${one.version}${one.development ? ' (development)' : ''}`;

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { values } = argumentsOf({ usage, options: { check: { type: 'boolean' } } });
  const packages = lockedPackages();
  const refused = notAllowed(packages);
  const shown = values.check ? refused : packages;
  for (const text of shown.map(line).sort()) console.log(text);
  if (refused.length > 0) console.error(`${refused.length} have a licence that is not allowed`);
  else if (values.check) console.log(`${packages.length} packages, each under an allowed licence`);
  process.exitCode = refused.length > 0 ? 1 : 0;
}
