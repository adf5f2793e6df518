import { percentile, spreadOf } from '../figures/statistics.ts';
import { rateRow, type PartResult, type Row } from '../report/result.ts';
import { MessagePath } from './message-path.ts';
import type { PartContext } from './part.ts';
import { boundOf, PERCENT, profilesOf, type Measurement } from './measurement.ts';

/** The first for information: what the path takes when messages do not wait for each other. */
const SHARES = [0.05, 0.25, 0.5, 0.75] as const;
/** At which of them the platform promises something. */
const PROMISED_AT = 0.5;
const WANTED_P50_MS = 15;
const WANTED_P99_MS = 75;

export async function benchLatency(context: PartContext): Promise<PartResult> {
  const path = await MessagePath.open(context, 'bench-latency-');
  try {
    return await measure(path, context);
  } finally {
    await path.close();
  }
}

async function measure(
  path: MessagePath,
  { quick, rounds, say }: PartContext,
): Promise<PartResult> {
  const seconds = quick ? 1 : 10;
  const runs = await path.most(quick);
  const most = spreadOf(runs.map(({ perSecond }) => perSecond));
  const rows: Row[] = [rateRow('most from commit to effect', most, 'msg/s')];
  const bound = [boundOf('At the most', runs)];
  for (const part of SHARES) {
    const measurements: Measurement[] = [];
    const p50: number[] = [];
    const p99: number[] = [];
    for (let round = 0; round < rounds; round += 1) {
      const measurement = await path.steady(most.median * part, seconds);
      measurements.push(measurement);
      p50.push(percentile(measurement.latencies, 0.5));
      p99.push(percentile(measurement.latencies, 0.99));
      say(
        `${part * PERCENT} %: p50 ${p50.at(-1)?.toFixed(1)} ms, p99 ${p99.at(-1)?.toFixed(1)} ms`,
      );
    }
    rows.push(...rowsOf(part, p50, p99));
    bound.push(boundOf(`At ${part * PERCENT} %`, measurements));
  }
  // beside what is measured: the profiler costs time itself
  const profiles = await path.profiled(() => path.steady(most.median * PROMISED_AT, seconds));
  bound.push(...profilesOf(`at ${PROMISED_AT * PERCENT} %`, profiles));
  return { title: 'From commit to effect', method, rows, bound };
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
  'Four processes, apart as in production: commands of one service (each a transaction of a state, an outbox row and nothing else, over many aggregates), its worker with the relay, woken by the change stream, and the worker of another service, which commits one effect in MongoDB for each message, with a handler that takes many at once, as the one of the feed of notifications (those of the other services take one at a time: the part about outages has both); the fourth keeps the books. Latency is from the moment when the server confirms the commit of the command to the moment when it confirms the commit of the effect, by one monotonic clock, for every message.',
  'The most is what gets through when 64 callers send as fast as they can with at most 256 messages on their way; arrivals below it are spread evenly and do not wait for answers.',
];
