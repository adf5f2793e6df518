import { argumentsOf } from './arguments.mjs';
import { runNode } from './run.mjs';

argumentsOf({
  options: {},
  usage: 'Usage: npm run format\n\nWrites every file in the one format (prettier).',
});
process.exitCode = await runNode(['node_modules/prettier/bin/prettier.cjs', '--write', '.']);
