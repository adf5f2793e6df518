import { lastCounts, line } from './jest/tally.mjs';
import { run, runNode } from './run.mjs';

/** Everything that has to hold before a change is taken in, the quick things first. */
const checks = /** @type {const} */ ([
  ['build', ['libs/workspace/src/build.mjs']],
  [
    'types of the tests',
    ['node_modules/typescript7/bin/tsc', '-p', 'libs/workspace/tsconfig.tests.json'],
  ],
  ['lint', ['libs/workspace/src/lint.mjs']],
  ['generated files', ['libs/workspace/src/generate.mjs', '--check']],
]);

/** @type {string[]} */
const failed = [];

for (const [name, args] of checks) {
  console.log(`\n== ${name}`);
  if ((await runNode(args)) !== 0) failed.push(name);
}

console.log('\n== tests');
const tests = await runTests();
// A run that ends badly without a failed test (its servers did not start, say) is a failure as well.
if (tests.code !== 0 && !tests.counts?.failed) failed.push('the test run');

console.log('');
if (failed.length > 0)
  console.log(`Failed besides the tests, and counted with them: ${failed.join(', ')}`);
const {
  passed,
  failed: failedTests,
  skipped,
} = tests.counts ?? { passed: 0, failed: 0, skipped: 0 };
console.log(line({ passed, failed: failedTests + failed.length, skipped }));
process.exitCode = failed.length > 0 || tests.code !== 0 ? 1 : 0;

/** The README's own command, heard while it is passed on. */
async function runTests() {
  let heard = '';
  const code = await run('npm', ['test'], {
    onOutput: (text) => (heard = `${heard}${text}`.slice(-10_000)),
  });
  return { code, counts: lastCounts(heard) };
}
