/** The proof that the suite bites: with each guard taken away, one at a time, its scenario must fail by an invariant. */
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { mutations } from '../hook/mutations.mjs';
import { runJest } from './run-jest.mjs';
import { scenariosNamed, settingsOf } from './scenarios.mjs';

const MINUTES = 10;
const TAIL = 60;

/** @typedef {import('../hook/mutations.mjs').Mutation} Mutation */
/** @typedef {{ name: string, caught: boolean, verdict: string, seconds: number }} Verdict */

/**
 * @param {readonly string[]} names all mutations when empty
 * @param {readonly string[]} seeds tried one after another until it is caught
 * @param {Record<string, string>} env
 * @returns {Promise<boolean>} whether every one was caught
 */
export async function runMutations(names, seeds, env) {
  const unknown = names.filter((name) => !Object.hasOwn(mutations, name));
  if (unknown.length > 0) throw new Error(`no such mutation: ${unknown.join(', ')}`);
  const wanted = Object.entries(mutations).filter(
    ([name]) => names.length === 0 || names.includes(name),
  );
  scenariosNamed(wanted.map(([, { caughtBy }]) => caughtBy));
  /** @type {Verdict[]} */
  const verdicts = [];
  for (const [index, [name, mutation]] of wanted.entries()) {
    console.log(`[${index + 1}/${wanted.length}] ${name}: without ${mutation.what}`);
    const verdict = await firstCatch(name, mutation, seeds, env);
    verdicts.push(verdict);
    console.log(`   ${verdict.verdict}  ${verdict.seconds} s`);
  }
  printTable(verdicts);
  return verdicts.every(({ caught }) => caught);
}

/**
 * @param {string} name
 * @param {Mutation} mutation
 * @param {readonly string[]} seeds
 * @param {Record<string, string>} env
 * @returns {Promise<Verdict>}
 */
async function firstCatch(name, mutation, seeds, env) {
  let seconds = 0;
  let verdict = '';
  for (const seed of seeds) {
    const run = await runOnce(name, mutation, { ...env, FAULT_SEED: seed });
    seconds += run.seconds;
    if (run.caught) return { ...run, name, seconds };
    verdict = run.verdict;
  }
  return { name, caught: false, verdict, seconds };
}

/**
 * @param {string} name
 * @param {Mutation} mutation
 * @param {Record<string, string>} env
 */
async function runOnce(name, mutation, env) {
  const folder = await mkdtemp(join(tmpdir(), 'fault-mutation-'));
  const log = join(folder, 'mutated');
  try {
    const [scenario] = scenariosNamed([mutation.caughtBy]);
    if (scenario === undefined) throw new Error(`no such scenario: ${mutation.caughtBy}`);
    const run = await runJest([scenario.file], {
      env: { ...env, ...settingsOf(scenario), FAULT_MUTATION: name, FAULT_MUTATION_LOG: log },
      minutes: MINUTES,
      quiet: true,
    });
    const made = await readFile(log, 'utf8').catch(() => '');
    return { ...judged(run, made !== '', mutation), seconds: run.seconds };
  } finally {
    await rm(folder, { recursive: true });
  }
}

/**
 * @param {{ passed: boolean, timedOut: boolean, output: string }} run
 * @param {boolean} made
 * @param {Mutation} mutation
 * @returns {{ caught: boolean, verdict: string }}
 */
export function judged({ passed, timedOut, output }, made, mutation) {
  const { caughtBy } = mutation;
  const violated = violatedInvariants(output);
  if (!made) {
    console.log(endOf(output));
    return { caught: false, verdict: 'NEVER MADE: no process asked for the guard' };
  }
  if (passed) return { caught: false, verdict: `SURVIVED ${caughtBy}` };
  if (violated.includes(mutation.breaks)) {
    return { caught: true, verdict: `caught by ${violated.join(', ')}` };
  }
  console.log(endOf(output));
  const found = violated.length > 0 ? violated.join(', ') : 'no invariant';
  const how = timedOut ? `took longer than ${MINUTES} minutes` : `failed by ${found}`;
  return { caught: false, verdict: `UNPROVEN: ${caughtBy} ${how}, not by ${mutation.breaks}` };
}

/** @param {string} output */
const endOf = (output) => output.trimEnd().split('\n').slice(-TAIL).join('\n');

/**
 * @param {string} output of jest
 * @returns {string[]} whose violation made a test fail: the message of the error begins with it
 */
export function violatedInvariants(output) {
  const found = [...output.matchAll(/^\s*(?:\w+: )?invariant (I\d+)\b/gm)];
  return [...new Set(found.map(([, name = '']) => name))].sort();
}

/** @param {readonly Verdict[]} verdicts */
function printTable(verdicts) {
  const width = Math.max(...verdicts.map(({ name }) => name.length));
  console.log('\nMutations:');
  for (const { name, verdict, seconds } of verdicts)
    console.log(`  ${name.padEnd(width)}  ${`${seconds} s`.padStart(6)}  ${verdict}`);
  const caught = verdicts.filter((verdict) => verdict.caught).length;
  console.log(`\n${caught} of ${verdicts.length} mutations caught`);
}
