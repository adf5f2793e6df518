import './source-hook.mjs';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { format, resolveConfig } from 'prettier';
import { argumentsOf } from './arguments.mjs';
import { workspaceRoot } from './projects.mjs';

const usage = `npm run release:contracts -- [--dry-run]

Keeps what the contract libraries promise now as what was released (libs/contracts/<service>/released), adds the present examples to
those that every reader must read for ever, and keeps the document of the API (docs/api/released/openapi.json). Refuses when something breaks what was released before.

  --dry-run   only say what differs from the release
  --help      print this
`;

const {
  breakageInWords,
  compareContracts,
  grownCorpus,
  isBreaking,
  openApiBreakage,
  presentContracts,
  presentExamples,
} =
  /** The workspace is built on none of its projects: what it looks at it loads by path. */
  await import(
    pathToFileURL(join(workspaceRoot, 'libs/contracts/compatibility/src/index.ts')).href
  );

/** @typedef {{ kind: string, at: string }} Difference */

const openApi = 'docs/api/openapi.json';
const releasedOpenApi = 'docs/api/released/openapi.json';

const { values: options } = argumentsOf({ usage, options: { 'dry-run': { type: 'boolean' } } });
await release();

async function release() {
  const contracts = Object.entries(presentContracts());
  /** @type {Difference[]} */
  const differences = contracts.flatMap(([library, contract]) => {
    const released = read(`${folderOf(library)}/contract.json`);
    return released === undefined ? [] : compareContracts(released, contract);
  });
  const breakage = breakageInWords(differences);
  if (breakage !== undefined) {
    console.error(breakage);
    process.exitCode = 1;
    return;
  }
  const released = read(releasedOpenApi);
  const broken = released === undefined ? [] : openApiBreakage(released, read(openApi));
  if (broken.length > 0) {
    console.error(['This breaks the API that was released:', ...broken].join('\n  - '));
    process.exitCode = 1;
    return;
  }
  for (const { kind, at } of differences.filter(({ kind }) => !isBreaking(kind)))
    console.log(`${kind.replaceAll('-', ' ')} at ${at}`);
  if (options['dry-run']) return;
  await keep(releasedOpenApi, read(openApi));
  for (const [library, contract] of contracts) {
    await keep(`${folderOf(library)}/contract.json`, contract);
    for (const [type, present] of presentExamples(library)) {
      const file = `${folderOf(library)}/examples/${type}.json`;
      await keep(file, grownCorpus(read(file) ?? [], present));
    }
  }
}

/** @param {string} library */
function folderOf(library) {
  return `libs/contracts/${library}/released`;
}

/** @param {string} file */
function read(file) {
  const path = join(workspaceRoot, file);
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined;
}

/**
 * @param {string} file
 * @param {unknown} content
 */
async function keep(file, content) {
  const path = join(workspaceRoot, file);
  const style = { ...(await resolveConfig(path)), filepath: path };
  const text = await format(JSON.stringify(content), style);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
  console.log(file);
}
