import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { argumentsOf, wrongUse } from './arguments.mjs';
import { workspaceRoot } from './projects.mjs';
import { redocly, spectral } from './lint/documents.mjs';
import { eslint, layers, oxlint, prettier, unused } from './lint/steps.mjs';
import { sourceFiles } from './lint/tool.mjs';

/** @typedef {import('./lint/tool.mjs').Step} Step */
/** @typedef {import('./lint/tool.mjs').Outcome} Outcome */

/** @type {[string, Step][]} */
const steps = [
  ['format (prettier)', prettier],
  ['rules (oxlint, type-aware)', oxlint],
  ['boundaries and names (eslint)', eslint],
  ['layers and cycles (dependency-cruiser)', layers],
  ['nothing unused (knip)', unused],
  ['the documents (spectral)', spectral],
  ['the document of the API (redocly)', redocly],
];

const usage = `Usage: npm run lint [-- <path> ...]

Rules of format, code, boundaries, layers and what is unused; of everything, or where a tool takes paths of these.`;
const { positionals: paths } = argumentsOf({ usage, options: {}, allowPositionals: true });
const unknown = paths.find((path) => !existsSync(join(workspaceRoot, path)));
if (unknown !== undefined) wrongUse(`There is no ${unknown}`, usage);
const everything = paths.length === 0;
let failed = false;

const waiting = steps.values();
// Most of the tools use one core.
await Promise.all([take(), take()]);

process.exitCode = failed ? 1 : 0;

/** One step after the other, as long as any wait. */
async function take() {
  for (const [name, step] of waiting)
    tell(name, await step(workspaceRoot, everything ? ['.'] : paths));
}

/**
 * @param {string} name
 * @param {Outcome} outcome
 */
function tell(name, { findings, files }) {
  const expected = sourceFiles(workspaceRoot).length;
  const skipped = everything && files !== undefined && files < expected;
  for (const { file, line, rule, message } of findings)
    console.log(`${file}${line ? `:${line}` : ''}  ${rule}  ${message}`);
  if (skipped) console.log(`${name} read ${files} of ${expected} sources`);
  console.log(
    `${skipped || findings.length > 0 ? 'FAIL' : 'ok  '} ${name}: ${findings.length} findings`,
  );
  failed ||= skipped || findings.length > 0;
}
