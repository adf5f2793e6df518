import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { workspace } from './workspace.mjs';

const ending = '.faults.spec.ts';
const storms = 'apps/faults/src/scenarios/storms.faults.spec.ts';

/** The files that run with every change, in at most six minutes; of the storms and the crash points those that call themselves short. */
const shortFiles = ['storms', 'crash-points', 'failpoints', 'jobs'];

/**
 * A file of its own, or one of the storms of the file that goes through all of them.
 * @typedef {{ name: string, file: string, short: boolean, storm: boolean }} Scenario
 */

/** @returns {Scenario[]} by name, files first */
export function allScenarios() {
  const files = globSync(`apps/faults/src/**/*${ending}`, { cwd: workspace })
    .map((file) => ({ file, name: basename(file, ending) }))
    .map(({ file, name }) => ({ file, name, short: shortFiles.includes(name), storm: false }))
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  return [...files, ...namedStorms()];
}

/** Read from the text, since this runs without the means to load TypeScript. @returns {Scenario[]} */
function namedStorms() {
  return globSync('apps/faults/src/scenarios/*storms{,.faults.spec}.ts', { cwd: workspace })
    .map((file) => readFileSync(join(workspace, file), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\bname: '([^']+)'((?:(?!\bname: ')[^])*)/g)])
    .map(([, name = '', rest = '']) => ({
      name,
      file: storms,
      short: /\bshort: true\b/.test(rest),
      storm: true,
    }));
}

/**
 * @param {readonly string[]} names
 * @returns {Scenario[]}
 * @throws {Error} naming those that are not there
 */
export function scenariosNamed(names) {
  const all = allScenarios();
  const unknown = names.filter((name) => !all.some((scenario) => scenario.name === name));
  if (unknown.length > 0)
    throw new Error(`no such scenario: ${unknown.join(', ')}; --list names them all`);
  return all.filter(({ name }) => names.includes(name));
}

/**
 * @param {boolean} short
 * @returns {Scenario[]} the files, each with all that it holds
 */
export const scenarioFiles = (short) =>
  allScenarios().filter((scenario) => !scenario.storm && (scenario.short || !short));

/** @param {Scenario} scenario @returns {Record<string, string>} settings with which its file runs it alone */
export const settingsOf = ({ name, storm }) => (storm ? { FAULT_STORM: name } : {});
