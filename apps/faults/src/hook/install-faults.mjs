import { appendFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { faultSource, mutated, pointsOf, sourceOf, workspace } from './fault-source.mjs';
import { handicaps, keepBrokersAway, loseLeaders } from './handicaps.mjs';
import { messagePath } from './message-path.mjs';
import { mutations } from './mutations.mjs';

const WRONG_SETTING = 78;

/**
 * What cannot work ends the process at once: a fault that never comes would look like a platform that bears it.
 * @param {NodeJS.ProcessEnv} env
 */
export function installFaults(env) {
  const name = env['FAULT_MUTATION'];
  const point = env['FAULT_POINT'];
  const known = name === undefined ? undefined : mutations[name];
  if (name !== undefined && known === undefined) refuse(`there is no mutation ${name}`);
  const mutation = { replacements: [...(known?.replacements ?? []), ...handicaps(env)] };
  if (env['FAULT_LEADERLESS']) loseLeaders(env['FAULT_LEADERLESS'], env['FAULT_LEADERLESS_LOG']);
  if (env['FAULT_AWAY']) keepBrokersAway(env['FAULT_AWAY']);
  try {
    for (const { file } of mutation.replacements) mutated(file, sourceOf(file), mutation);
  } catch (error) {
    refuse(`the mutation ${name} cannot be made: ${String(error)}`);
  }
  const files = new Set(mutation.replacements.map(({ file }) => file));
  if (point !== undefined || env['FAULT_POINT_LOG'] !== undefined) {
    for (const file of messagePath) files.add(file);
  }
  if (point !== undefined && !isPoint(point)) refuse(`there is no point ${point}`);
  const log = env['FAULT_MUTATION_LOG'];
  loadFromSource(files, (file) => {
    const changed = known?.replacements.some((one) => one.file === file);
    if (changed && log !== undefined) appendFileSync(log, `${name} ${file} ${process.pid}\n`);
    return faultSource(file, mutation);
  });
}

/** @param {string} point */
function isPoint(point) {
  const [, name, side] = /^(.+):(before|after)$/.exec(point) ?? [];
  return side !== undefined && messagePath.some((file) => pointsOf(file).includes(name ?? ''));
}

/**
 * @param {ReadonlySet<string>} files of the workspace, whose built form is not to be used
 * @param {(file: string) => string} source
 */
function loadFromSource(files, source) {
  registerHooks({
    resolve(specifier, context, next) {
      const from = context.parentURL === undefined ? undefined : sourceFileOf(context.parentURL);
      const own = specifier.startsWith('.') && specifier.endsWith('.ts');
      // What a source imports is there in its built form.
      return own && from !== undefined && files.has(from)
        ? next(`${specifier.slice(0, -2)}js`, context)
        : next(specifier, context);
    },
    load(url, context, next) {
      const file = sourceFileOf(url);
      if (file === undefined || !files.has(file)) return next(url, context);
      return { format: 'module', source: source(file), shortCircuit: true };
    },
  });
}

/** @param {string} url of a built file @returns {string | undefined} the source in the workspace that it was built from */
function sourceFileOf(url) {
  if (!url.startsWith('file:')) return undefined;
  const [, project, rest] =
    /^((?:apps|libs)\/.+)\/dist\/(.+)\.js$/.exec(relative(workspace, fileURLToPath(url))) ?? [];
  return project === undefined ? undefined : `${project}/src/${rest}.ts`;
}

/** @param {string} why @returns {never} */
function refuse(why) {
  process.stderr.write(`faults: ${why}\n`);
  process.exit(WRONG_SETTING);
}
