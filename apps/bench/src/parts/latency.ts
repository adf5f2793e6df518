import { percentile, spreadOf } from '../figures/statistics.ts';
import { rateRow, shareOfCore, whole, type PartResult, type Row } from '../report/result.ts';
import { MessagePath, type Fastest } from './message-path.ts';
import type { PartSurroundings } from './part.ts';

const SHARES = [0.25, 0.5, 0.75] as const;
/** At which of them the platform promises something. */
const PROMISED_AT = 0.5;
const WANTED_P50_MS = 15;
const WANTED_P99_MS = 75;
const PERCENT = 100;

export async function benchLatency(surroundings: PartSurroundings): Promise<PartResult> {
  const path = await MessagePath.open(surroundings, 'bench-latency-');
  try {
    return await measure(path, surroundings);
  } finally {
    await path.close();
  }
}

async function measure(
  path: MessagePath,
  { quick, rounds, say }: PartSurroundings,
): Promise<PartResult> {
  const seconds = quick ? 1 : 10;
  if (!quick) await path.fastest(seconds / 2); // warms all processes up
  const runs: Fastest[] = [];
  for (let round = 0; round < (quick ? 1 : 3); round += 1) runs.push(await path.fastest(seconds));
  const most = spreadOf(runs.map(({ perSecond }) => perSecond));
  say(`at most ${whole(most.median)} msg/s from commit to effect`);
  const rows: Row[] = [rateRow('most from commit to effect', most, 'msg/s')];
  for (const part of SHARES) {
    const p50: number[] = [];
    const p99: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const latencies = await path.latencies(most.median * part, seconds);
      p50.push(percentile(latencies, 0.5));
      p99.push(percentile(latencies, 0.99));
      say(
        `${part * PERCENT} %: p50 ${p50.at(-1)?.toFixed(1)} ms, p99 ${p99.at(-1)?.toFixed(1)} ms`,
      );
    }
    rows.push(...rowsOf(part, p50, p99));
  }
  return { title: 'From commit to effect', method, rows, bound: boundsOf(runs) };
}

function boundsOf(runs: readonly Fastest[]): readonly string[] {
  const middle = (pick: (run: Fastest) => number) => spreadOf(runs.map(pick)).median;
  const names = [...(runs[0]?.shares.keys() ?? [])];
  const processes = names.map((name) =>
    shareOfCore(
      `At the most, ${name}`,
      middle(({ shares }) => shares.get(name) ?? 0),
    ),
  );
  const effects = middle(({ effectsTogether }) => effectsTogether).toFixed(1);
  const took = middle(({ transactionMs }) => transactionMs).toFixed(1);
  const underWay = middle((run) => run.underWay).toFixed(2);
  return [
    ...processes,
    `At the most, the consumer's transactions: ${effects} effects each, ${took} ms each, ${underWay} under way on average.`,
  ];
}

function rowsOf(part: number, p50: readonly number[], p99: readonly number[]): Row[] {
  const at = `at ${part * PERCENT} % of it`;
  const promised = part === PROMISED_AT;
  return [
    latencyRow(`${at}: p50`, p50, promised ? WANTED_P50_MS : undefined),
    latencyRow(`${at}: p99`, p99, promised ? WANTED_P99_MS : undefined),
  ];
}

function latencyRow(what: string, values: readonly number[], wanted: number | undefined): Row {
  const { median, least, most } = spreadOf(values);
  return {
    what,
    figure: `${median.toFixed(1)} ms`,
    spread: `${least.toFixed(1)} – ${most.toFixed(1)}`,
    ...(wanted !== undefined && { wanted: `≤ ${wanted} ms`, reached: median <= wanted }),
  };
}

const method = [
  'Four processes as in production: commands of one service (each a transaction of a state, an outbox row and nothing else, over many aggregates), its worker with the relay, woken by the change stream, and the worker of another service, which commits one effect in MongoDB for each message; the fourth keeps the books. Latency is from the moment when the server confirms the commit of the command to the moment when it confirms the commit of the effect, by one monotonic clock, for every message.',
  'The most is what gets through when 64 callers send as fast as they can with at most 256 messages on their way; arrivals below it are spread evenly and do not wait for answers.',
];
