import { availableParallelism } from 'node:os';
import { spreadOf } from '../figures/statistics.ts';
import type { SelfTime } from '../profile/self-time.ts';
import type { Transactions } from '../roles/commit-watch.ts';

export const PERCENT = 100;
const PACKAGES_SHOWN = 8;
const MILLISECONDS_PER_SECOND = 1_000;

/** What the path did for a while. */
export interface Measurement {
  /** Messages per second. */
  readonly perSecond: number;
  /** Of each process, its share of a core; the servers' only where they are the bench's own. */
  readonly shares: ReadonlyMap<string, number>;
  /** Effects in one of the consumer's transactions, and how long that took. */
  readonly effectsTogether: number;
  readonly transactionMs: number;
  /** How many of them were under way on average. */
  readonly underWay: number;
}

/** What the processes had used and done at a moment. */
export interface Counters {
  readonly at: number;
  readonly handled: number;
  readonly transactions: Transactions;
  readonly cpu: ReadonlyMap<string, number>;
}

export function between(before: Counters, after: Counters): Measurement {
  const milliseconds = after.at - before.at;
  const seconds = milliseconds / MILLISECONDS_PER_SECOND;
  const count = after.transactions.count - before.transactions.count;
  const busy = after.transactions.milliseconds - before.transactions.milliseconds;
  const shares = [...after.cpu].map(([name, used]): [string, number] => [
    name,
    (used - (before.cpu.get(name) ?? 0)) / seconds,
  ]);
  return {
    perSecond: (after.handled - before.handled) / seconds,
    shares: new Map(shares),
    effectsTogether: (after.transactions.documents - before.transactions.documents) / count,
    transactionMs: busy / count,
    underWay: busy / milliseconds,
  };
}

/** Who used the cores in these stretches, in a sentence. */
export function boundOf(when: string, measurements: readonly Measurement[]): string {
  const middle = (pick: (measurement: Measurement) => number) =>
    spreadOf(measurements.map(pick)).median;
  const names = [...(measurements[0]?.shares.keys() ?? [])];
  const shares = names.map((name) => ({
    name,
    percent: middle((each) => each.shares.get(name) ?? 0) * PERCENT,
  }));
  const each = shares.map(({ name, percent }) => `${name} ${percent.toFixed(0)} %`).join(', ');
  const all = shares.reduce((sum, { percent }) => sum + percent, 0);
  const forEach =
    ((all / PERCENT) * MILLISECONDS_PER_SECOND) / middle(({ perSecond }) => perSecond);
  const effects = middle(({ effectsTogether }) => effectsTogether).toFixed(1);
  const took = middle(({ transactionMs }) => transactionMs).toFixed(1);
  const underWay = middle((measurement) => measurement.underWay).toFixed(2);
  return (
    `${when}: ${each} of a core, together ${all.toFixed(0)} % of ${availableParallelism()} cores, ` +
    `${forEach.toFixed(1)} ms for each message; the consumer's transactions: ${effects} effects each, ${took} ms each, ${underWay} under way on average.`
  );
}

/** Where the time of each process went meanwhile, a sentence for each. */
export function profilesOf(
  when: string,
  profiles: ReadonlyMap<string, readonly SelfTime[]>,
): readonly string[] {
  return [...profiles].map(([name, packages]) => {
    const shown = packages
      .slice(0, PACKAGES_SHOWN)
      .map(({ name: owner, share }) => `${owner} ${(share * PERCENT).toFixed(0)} %`);
    return `Profile of the ${name} ${when}, self time without idle time: ${shown.join(', ')}.`;
  });
}
