import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf } from './arguments.mjs';
import { lockedPackages } from './locked-packages.mjs';
import { workspaceRoot } from './projects.mjs';

const usage = `Usage: npm run -s sbom [-- --check] > sbom.cdx.json

Prints the bill of materials (CycloneDX, JSON) of what package-lock.json names; the same lock gives the same text. What only
tests and tools need has the property cdx:npm:package:development.

  --check   only say whether every package of the lock is in it`;

const MOST_BYTES = 64 * 1024 * 1024;

const { values } = argumentsOf({ usage, options: { check: { type: 'boolean' } } });
const bill = billOfMaterials();
if (values.check) process.exitCode = check();
else process.stdout.write(`${JSON.stringify(bill, null, 2)}\n`);

/** npm's own, without what differs from run to run. `--omit dev` leaves out packages that production needs: nothing is omitted. */
function billOfMaterials() {
  const script = process.env['npm_execpath'] ?? '';
  const [npm, first] = /npm-cli\.c?js$/.test(script) ? [process.execPath, [script]] : ['npm', []];
  const args = ['sbom', '--package-lock-only', '--sbom-format', 'cyclonedx', '--offline'];
  const text = execFileSync(npm, [...first, ...args, '--sbom-type', 'application'], {
    cwd: workspaceRoot,
    encoding: 'utf8',
    maxBuffer: MOST_BYTES,
  });
  const { serialNumber: _, metadata, ...rest } = JSON.parse(text);
  const { timestamp: __, component, ...facts } = metadata;
  const { name } = JSON.parse(readFileSync(join(workspaceRoot, 'package.json'), 'utf8'));
  return { ...rest, metadata: { ...facts, component: { ...component, name } } };
}

/** @returns {number} exit code */
function check() {
  /** @type {Set<string>} an installation under another name has that name in the bill and its own in its address */
  const known = new Set(
    bill.components.flatMap(
      (/** @type {{ name: string, version: string, purl: string }} */ one) => [
        `${one.name}@${one.version}`,
        decodeURIComponent(one.purl.replace(/^pkg:npm\//, '')),
      ],
    ),
  );
  const missing = lockedPackages().filter(({ name, version }) => !known.has(`${name}@${version}`));
  for (const { name, version } of missing) console.error(`${name}@${version} is not in the bill`);
  if (missing.length === 0) console.log(`${bill.components.length} components`);
  return missing.length > 0 ? 1 : 0;
}
