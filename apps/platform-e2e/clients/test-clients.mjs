import { argumentsOf } from '../../../libs/workspace/src/arguments.mjs';
import { build } from '../../../libs/workspace/src/build.mjs';
import { runNode } from '../../../libs/workspace/src/run.mjs';

const usage = `Usage: npm run test:clients -- [--only NAME]… [--no-build]

Generates clients from docs/api/openapi.json by openapi-python-client, openapi-generator (typescript-fetch) and
@hey-api/openapi-ts, checks their types, and lets each register a person and read a filtered list at a running
platform. Reads its calendar files by an independent parser in Python. Fetches the generators and the parser, pinned, once for this user. Needs Java ≥ 17 with Maven, and Python ≥ 3.11 with pip.

  --only NAME  only the clients whose name holds this
  --no-build   runs what was built last
  --help       prints this`;

const { values } = argumentsOf({
  usage,
  options: { only: { type: 'string', multiple: true }, 'no-build': { type: 'boolean' } },
});

process.exitCode = await main();

async function main() {
  const code = values['no-build'] ? 0 : await build();
  if (code !== 0) return code;
  const only = values.only ? ['--testNamePattern', values.only.join('|')] : [];
  return runNode(
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...only],
    { TEST_KINDS: 'clients' },
  );
}
