import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createConfig, lintFromString } from '@redocly/openapi-core';
import { couldNotRun, runTool } from './tool.mjs';

/** @typedef {import('./tool.mjs').Step} Step */

const openApi = 'docs/api/openapi.json';
const asyncApi = 'docs/messages/asyncapi.json';
const rules = 'libs/workspace/src/lint/spectral.json';

/**
 * Spectral with its recommended rules on both documents; what it is not asked is in the rules' file, with the reason.
 * @type {Step}
 */
export async function spectral(root) {
  const run = await runTool(root, 'spectral', [
    'lint',
    openApi,
    asyncApi,
    '--ruleset',
    rules,
    '--format',
    'json',
    '--fail-severity',
    'hint',
    '--quiet',
  ]);
  const text = run.output.slice(0, run.output.lastIndexOf(']') + 1);
  if (!text.startsWith('[')) return couldNotRun('spectral', run);
  return {
    findings: JSON.parse(text).map((/** @type {SpectralFinding} */ found) => ({
      file: found.source,
      line: found.range.start.line + 1,
      rule: found.code,
      message: `${found.message} (${found.path.join('.')})`,
    })),
  };
}
/** @typedef {{ source: string, code: string, message: string, path: string[], range: { start: { line: number } } }} SpectralFinding */

/**
 * Redocly's recommended rules on the API's document; the core alone, without the command and its pages.
 * @type {Step}
 */
export async function redocly(root) {
  const file = join(root, openApi);
  if (!existsSync(file)) return { findings: [] };
  const config = await createConfig({ extends: ['recommended'] });
  const problems = await lintFromString({
    source: readFileSync(file, 'utf8'),
    absoluteRef: file,
    config,
  });
  return {
    findings: problems.map(({ ruleId, message, location: [place] }) => ({
      file: openApi,
      rule: ruleId,
      message: `${message} (${place && 'pointer' in place ? place.pointer : ''})`,
    })),
  };
}
