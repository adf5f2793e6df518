import { parseArgs } from 'node:util';
import { partNames, type PartName } from './parts/part.ts';

export interface BenchOptions {
  readonly only: readonly PartName[];
  readonly rounds: number | undefined;
  readonly quick: boolean;
  readonly write: boolean;
  readonly profile: boolean;
  readonly help: boolean;
  readonly mongoUri: string | undefined;
  readonly brokers: string | undefined;
}

/** Options that cannot be understood, in words for whoever gave them. */
export class WrongOptionsError extends Error {}

export const usage = `Usage: npm run bench:messages [-- option ...]

Measures the path of the messages against raw clients that do the same work, on a MongoDB and a Kafka of its own.
Wants a machine that does nothing else meanwhile. Prints a table and ends by itself.

  --only <part>      ${partNames.join(', ')}; may be given several times
  --rounds <number>  rounds of each comparison; 5 unless told
  --quick            small amounts and one round, to see that everything works; its figures mean little
  --write            writes docs/messages/performance.md; only with all parts and full amounts
  --profile          takes CPU profiles of our side and prints where the time goes
  --mongodb <uri>    a replica set to use instead of an own one
  --kafka <brokers>  brokers to use instead of an own one; they are never stopped, so that outage measures less
  --help             print this
`;

/** Throws WrongOptionsError. */
export function benchOptions(args: readonly string[]): BenchOptions {
  const { values } = parse(args);
  const only = partNames.filter((name) => values.only?.includes(name) ?? true);
  const unknown = values.only?.filter((name) => !partNames.some((part) => part === name)) ?? [];
  if (unknown.length > 0) throw new WrongOptionsError(`${unknown.join(', ')}: no such part`);
  const rounds = values.rounds === undefined ? undefined : Number(values.rounds);
  if (rounds !== undefined && !(Number.isInteger(rounds) && rounds > 0 && rounds <= 100)) {
    throw new WrongOptionsError('--rounds takes a whole number from 1 to 100');
  }
  const whole = only.length === partNames.length && !values.quick && !values.profile;
  if (values.write && !whole) {
    throw new WrongOptionsError('--write goes with all parts, full amounts and no profiler');
  }
  return {
    only,
    rounds,
    quick: values.quick,
    write: values.write,
    profile: values.profile,
    help: values.help,
    mongoUri: values.mongodb,
    brokers: values.kafka,
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        only: { type: 'string', multiple: true },
        rounds: { type: 'string' },
        quick: { type: 'boolean', default: false },
        write: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        mongodb: { type: 'string' },
        kafka: { type: 'string' },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new WrongOptionsError(error instanceof Error ? error.message : String(error));
  }
}
