import { parseArgs } from 'node:util';
import { build } from '../../../../libs/workspace/src/build.mjs';
import { mutations } from '../hook/mutations.mjs';
import { olderBuild, upgrade } from './older-build.mjs';
import { endEverything, runJest } from './run-jest.mjs';
import { runMutations } from './run-mutations.mjs';
import { allScenarios, scenarioFiles, scenariosNamed, settingsOf } from './scenarios.mjs';

const usage = `npm run test:faults -- [--short] [--seed N]… [--only <scenario>]…
npm run test:faults -- --mutations [--seed N]… [--only <mutation>]…

Runs the platform on three brokers and a MongoDB of its own, takes them and the services away
in the middle of the work, and judges at the end whether every promise was kept.

  --short      the part that runs with every change (≤ 6 minutes)
  --seed N     what happens when; several run one after another (default: 1)
  --only NAME  only this scenario, or with --mutations only this mutation
  --from C     the commit from which rolling-upgrade restarts to this version (default: e7f432e)
  --mutations  takes away one guard at a time; the suite must notice each by a violated invariant
  --no-build   runs what was built last
  --list       names scenarios and mutations
  --help       prints this`;

/** Several times what it takes on a machine that is not slow. */
const MINUTES = 150;
const MINUTES_SHORT = 30;
const WRONG_USE = 2;
const stopped = /** @type {const} */ ({ SIGINT: 130, SIGTERM: 143, SIGHUP: 129 });

for (const [signal, code] of Object.entries(stopped)) {
  process.once(signal, () => void endEverything().finally(() => process.exit(code)));
}
try {
  process.exitCode = await main();
} catch (error) {
  console.error(`${error instanceof Error ? error.message : String(error)}\n\n${usage}`);
  process.exitCode = WRONG_USE;
}

/** @returns {Promise<number>} exit code */
async function main() {
  const { values } = parseArgs({
    options: {
      short: { type: 'boolean', default: false },
      seed: { type: 'string', multiple: true, default: ['1'] },
      only: { type: 'string', multiple: true, default: [] },
      from: { type: 'string', default: 'e7f432e' },
      mutations: { type: 'boolean', default: false },
      'no-build': { type: 'boolean', default: false },
      list: { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  const { seed: seeds, only, short } = values;
  const wrong = seeds.filter((seed) => !/^\d{1,9}$/.test(seed));
  if (wrong.length > 0) throw new Error(`--seed takes a whole number, not ${wrong.join(', ')}`);
  if (values.help) return say(usage);
  if (values.list) return say(listed());
  const runs = values.mutations ? [] : planned(only, short);
  const built = values['no-build'] ? 0 : await build();
  if (built !== 0) return built;
  const env = short ? { FAULT_SHORT: '1' } : {};
  if (values.mutations) return (await runMutations(only, seeds, env)) ? 0 : 1;
  const upgrades = runs.some(({ files }) => files.some((file) => file.includes(upgrade)));
  const older = upgrades ? await olderBuild(values.from) : undefined;
  try {
    const whole = { ...env, ...(older && { FAULT_OLDER: older.folder }) };
    return await runSeeds(runs, seeds, { env: whole, minutes: short ? MINUTES_SHORT : MINUTES });
  } finally {
    await older?.remove();
  }
}

/** @typedef {{ files: string[], env: Record<string, string> }} Run */

/**
 * All files at once on one set of servers; what is named runs by itself.
 * @param {readonly string[]} only
 * @param {boolean} short
 * @returns {Run[]}
 */
function planned(only, short) {
  if (only.length === 0) return [{ files: scenarioFiles(short).map(({ file }) => file), env: {} }];
  return scenariosNamed(only).map((one) => ({ files: [one.file], env: settingsOf(one) }));
}

/**
 * @param {readonly Run[]} runs
 * @param {readonly string[]} seeds
 * @param {{ env: Record<string, string>, minutes: number }} options
 */
async function runSeeds(runs, seeds, { env, minutes }) {
  /** @type {Set<string>} */
  const failed = new Set();
  for (const [index, seed] of seeds.entries()) {
    console.log(`\n== seed ${seed} (${index + 1} of ${seeds.length})`);
    for (const { files, env: own } of runs) {
      const settings = { ...env, ...own, FAULT_SEED: seed };
      const { passed, timedOut, seconds } = await runJest(files, { env: settings, minutes });
      if (timedOut) console.log(`ended: it took longer than ${minutes} minutes`);
      if (!passed) failed.add(seed);
      console.log(`== seed ${seed}: ${passed ? 'every promise kept' : 'FAILED'}, ${seconds} s`);
    }
  }
  const again = [...failed].map((seed) => ` --seed ${seed}`).join('');
  if (failed.size > 0) console.log(`\nAgain: npm run test:faults --${again}`);
  return failed.size > 0 ? 1 : 0;
}

function listed() {
  const scenarios = allScenarios().map(({ name, short }) => `  ${name}${short ? '  (short)' : ''}`);
  const guards = Object.entries(mutations).map(
    ([name, mutation]) => `  ${name}: without ${mutation.what} (${mutation.caughtBy})`,
  );
  return ['Scenarios:', ...scenarios, 'Mutations:', ...guards].join('\n');
}

/** @param {string} text */
function say(text) {
  console.log(text);
  return 0;
}
