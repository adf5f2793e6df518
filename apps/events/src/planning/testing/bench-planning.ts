import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { planningTables } from './planning-tables.ts';

const usage = `Usage: npm run bench:planning [-- option ...]

Measures the planner: against every plan counted out, against taking the first date that fits, and time over size.

  --short   a few cases of each, for a first look
  --write   puts the tables into docs/planning.md
  --help    print this`;

const begin = '<!-- bench:planning -->';
const end = '<!-- /bench:planning -->';
const known = ['--short', '--write', '--help'];
const args = process.argv.slice(2);
const unknown = args.find((arg) => !known.includes(arg));

if (unknown !== undefined) {
  process.stderr.write(`There is no ${unknown}.\n\n${usage}\n`);
  process.exitCode = 2;
} else if (args.includes('--help')) {
  process.stdout.write(`${usage}\n`);
} else {
  const tables = await planningTables(args.includes('--short') ? 'short' : 'whole');
  process.stdout.write(`${tables}\n`);
  if (args.includes('--write')) put(tables);
}

function put(tables: string): void {
  const file = join(import.meta.dirname, '../../../../../docs/planning.md');
  const text = readFileSync(file, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const after = rest.slice(rest.indexOf(end));
  writeFileSync(file, `${before}${begin}\n\n${tables}\n\n${after}`);
}
