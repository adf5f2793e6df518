import { argumentsOf } from './arguments.mjs';
import { lastCounts, line } from './jest/tally.mjs';
import { run, runNode } from './run.mjs';

argumentsOf({
  options: {},
  usage:
    'Usage: npm run check\n\nEverything that has to hold before a change is taken in; the last line counts.',
});

/** Everything that has to hold before a change is taken in, the quick things first. */
const checks = /** @type {const} */ ([
  ['build', ['libs/workspace/src/build.mjs']],
  [
    'types of the tests',
    ['node_modules/typescript7/bin/tsc', '-p', 'libs/workspace/tsconfig.tests.json'],
  ],
  ['lint', ['libs/workspace/src/lint.mjs']],
  ['licences', ['libs/workspace/src/licences.mjs', '--check']],
  ['bill of materials', ['libs/workspace/src/sbom.mjs', '--check']],
  ['generated files', ['libs/workspace/src/generate.mjs', '--check']],
]);

/** @type {string[]} */
const failed = [];

for (const [name, args] of checks) {
  console.log(`\n== ${name}`);
  if ((await runNode(args)) !== 0) failed.push(name);
}

const suites = /** @type {const} */ ([
  ['tests', ['npm', 'test']],
  ['faults, the short part', ['npm', 'run', 'test:faults', '--', '--short', '--no-build']],
]);

let passed = 0;
let failedTests = 0;
let skipped = 0;

for (const [name, command] of suites) {
  console.log(`\n== ${name}`);
  const { code, counts } = await runSuite(command);
  // A run that ends badly without a failed test (its servers did not start, say) is a failure as well.
  if (code !== 0 && !counts?.failed) failed.push(name);
  passed += counts?.passed ?? 0;
  failedTests += counts?.failed ?? 0;
  skipped += counts?.skipped ?? 0;
}

console.log('');
if (failed.length > 0)
  console.log(`Failed besides the tests, and counted with them: ${failed.join(', ')}`);
console.log(line({ passed, failed: failedTests + failed.length, skipped }));
process.exitCode = failedTests + failed.length > 0 ? 1 : 0;

/**
 * The README's own command, heard while it is passed on.
 * @param {readonly [string, ...string[]]} command
 */
async function runSuite([program, ...args]) {
  let heard = '';
  const code = await run(program, args, {
    onOutput: (text) => (heard = `${heard}${text}`.slice(-10_000)),
  });
  return { code, counts: lastCounts(heard) };
}
