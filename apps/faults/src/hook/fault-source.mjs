/** The source of a file as a process under faults runs it: mutated, turned into JavaScript, with its points. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { transformSync } from '@swc/core';
import { swcOptions } from '../../../../libs/workspace/src/swc-options.mjs';
import { awaitPoints, withPoints } from './await-points.mjs';
import { messagePath } from './message-path.mjs';

export const workspace = join(import.meta.dirname, '../../../..');
const reached = new URL('reached.mjs', import.meta.url).href;

/** @typedef {Pick<import('./mutations.mjs').Mutation, 'replacements'>} Mutation */

/** @param {string} file of the workspace, TypeScript */
export const sourceOf = (file) => readFileSync(join(workspace, file), 'utf8');

/**
 * @param {string} file of the workspace
 * @param {string} source its text
 * @param {Mutation | undefined} mutation
 * @returns {string}
 * @throws {Error} when an anchor is not there exactly once: a mutation that does nothing would prove nothing
 */
export function mutated(file, source, mutation) {
  let text = source;
  for (const { find, replace } of mutation?.replacements.filter((one) => one.file === file) ?? []) {
    const [start = '', ...rest] = text.split(find);
    if (rest.length !== 1)
      throw new Error(`${file} has this text ${rest.length} times instead of once:\n${find}`);
    text = `${start}${replace}${rest[0]}`;
  }
  return text;
}

/** @param {string} file @param {string} source TypeScript */
const javascript = (file, source) =>
  transformSync(source, { ...swcOptions, filename: join(workspace, file), sourceMaps: false }).code;

/** @param {string} file */
const nameOf = (file) => basename(file, '.ts');

/**
 * @param {string} file of the workspace
 * @param {string} [source] its text; read unless given
 * @returns {string[]} the names of its points
 */
export const pointsOf = (file, source = sourceOf(file)) =>
  awaitPoints(javascript(file, source), nameOf(file)).map(({ name }) => name);

/**
 * @param {string} file of the workspace
 * @param {Mutation | undefined} mutation
 * @returns {string} JavaScript
 */
export function faultSource(file, mutation) {
  const code = javascript(file, mutated(file, sourceOf(file), mutation));
  return messagePath.includes(file) ? withPoints(code, nameOf(file), reached) : code;
}
