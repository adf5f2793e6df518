import { build } from './build.mjs';
import { runNode } from './run.mjs';

/** Measures what production runs: everything built, nothing turned into JavaScript on the way. */
const code = await build(['apps/bench']);
process.exitCode =
  code === 0
    ? await runNode([
        '--disable-warning=TimeoutNegativeWarning',
        'apps/bench/dist/main.js',
        ...process.argv.slice(2),
      ])
    : code;
