import { parseArgs } from 'node:util';
import { build } from '../../../libs/workspace/src/build.mjs';
import { runNode } from '../../../libs/workspace/src/run.mjs';

const usage = `npm run test:schema -- [--short] [--examples N] [--seed N] [--as partner|secretariat]…

Starts the platform with its sample and tries the document at /openapi.json on it by schemathesis:
generated requests that fit it and that do not, and its links. Needs Python ≥ 3.11 with pip.

  --short       the part that runs with every change (5 examples)
  --examples N  generated requests of each kind per operation (default: 100)
  --seed N      which ones (default: 1)
  --as NAME     only as this caller
  --no-build    runs what was built last
  --help        prints this`;

const WRONG_USE = 2;
const SHORT_EXAMPLES = '5';
const callers = ['partner', 'secretariat'];

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
      examples: { type: 'string' },
      seed: { type: 'string', default: '1' },
      as: { type: 'string', multiple: true, default: callers },
      'no-build': { type: 'boolean', default: false },
      help: { type: 'boolean', short: 'h', default: false },
    },
  });
  if (values.help) {
    console.log(usage);
    return 0;
  }
  const { seed, as, examples = values.short ? SHORT_EXAMPLES : '100' } = values;
  if (!/^\d{1,6}$/.test(examples)) throw new Error(`--examples takes a number, not ${examples}`);
  if (!/^\d{1,9}$/.test(seed)) throw new Error(`--seed takes a whole number, not ${seed}`);
  const unknown = as.filter((caller) => !callers.includes(caller));
  if (unknown.length > 0)
    throw new Error(`--as takes ${callers.join(' or ')}, not ${unknown.join(', ')}`);
  const built = values['no-build'] ? 0 : await build();
  if (built !== 0) return built;
  return runNode(['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js'], {
    TEST_KINDS: 'schema',
    SCHEMA_EXAMPLES: examples,
    SCHEMA_SEED: seed,
    SCHEMA_AS: as.join(','),
    SCHEMA_SHORT: values.short ? '1' : '0',
  });
}
