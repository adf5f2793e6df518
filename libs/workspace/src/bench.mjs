import { argumentsOf, wrongUse } from './arguments.mjs';
import { build } from './build.mjs';
import { runNode } from './run.mjs';

const parts = ['relay', 'consumer'];

const usage = `Usage: npm run bench:messages [-- option ...]

Measures the relay and the consumer runtime beside raw clients that do the same work, on a MongoDB and a Kafka of its
own. Wants a machine that does nothing else meanwhile. Prints tables, which belong in docs/messages/performance.md.

  --only <part>   ${parts.join(' or ')}
  --quick         small amounts and one round, to see that everything works; its figures mean little
  --profile       takes CPU profiles of our side and prints where the time goes
  --help          print this`;

const { values } = argumentsOf({
  usage,
  options: {
    only: { type: 'string' },
    quick: { type: 'boolean', default: false },
    profile: { type: 'boolean', default: false },
  },
});
if (values.only !== undefined && !parts.includes(values.only)) {
  wrongUse(`${values.only}: no such part`, usage);
}

/** Measures what production runs: everything built, nothing turned into JavaScript on the way. */
const code = await build(['apps/bench']);
process.exitCode =
  code === 0 ? await runNode(['apps/bench/dist/main.js', JSON.stringify(values)]) : code;
