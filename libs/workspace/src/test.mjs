import { argumentsOf, wrongUse } from './arguments.mjs';
import { build } from './build.mjs';
import { everydayKinds } from './projects.mjs';
import { runNode } from './run.mjs';

const usage = `Usage: npm test -- [--kind unit|int|e2e]… [--no-build] [--whole] [path or name of a test file]… [-- jest options]

--whole: also what every change need not wait for, such as each page of the console on a phone.`;

const separator = process.argv.indexOf('--', 2);
const jestOptions = separator < 0 ? [] : process.argv.slice(separator + 1);
const { values, positionals } = argumentsOf({
  usage,
  args: process.argv.slice(2, separator < 0 ? undefined : separator),
  allowPositionals: true,
  options: {
    kind: { type: 'string', multiple: true },
    'no-build': { type: 'boolean' },
    whole: { type: 'boolean' },
  },
});
const unknown = values.kind?.find((kind) => !everydayKinds.some((known) => known === kind));
if (unknown !== undefined) wrongUse(`Unknown kind of test '${unknown}'`, usage);

process.exitCode = await test();

/** Tests read the sources; only the processes that end-to-end tests start are run as built. */
async function test() {
  const code = values['no-build'] ? 0 : await build();
  if (code !== 0) return code;
  return runNode(
    [
      '--experimental-vm-modules',
      '--no-warnings',
      'node_modules/jest/bin/jest.js',
      ...positionals,
      ...jestOptions,
    ],
    {
      ...(values.kind && { TEST_KINDS: values.kind.join(',') }),
      ...(values.whole && { TEST_WHOLE: '1' }),
    },
  );
}
