import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf, type Spread } from '../figures/statistics.ts';
import { whole, type PartResult, type Row } from '../report/result.ts';
import { MessagePath } from './message-path.ts';
import type { PartContext } from './part.ts';
import { boundOf, profilesOf, type Measurement } from './measurement.ts';

const WANTED = 5;
/** Arrivals, of the most that gets through: where the promise about latency holds as well. */
const ARRIVALS = 0.5;
const QUICK_MOST = 80;
const LOOK_MS = 5;
const CAUGHT_UP_WITHIN_MS = 120_000;
const MILLISECONDS_PER_SECOND = 1_000;
/** Caught up when no more is under way than arrives in this time. */
const CALM_SECONDS = 0.2;

interface Drained {
  readonly backlog: number;
  /** Until the first effect after the outage. */
  readonly pauseSeconds: number;
  readonly perSecond: number;
  readonly measurement: Measurement;
}

export async function benchOutage(context: PartContext): Promise<PartResult> {
  const path = await MessagePath.open(context, 'bench-outage-');
  try {
    return await measure(path, context);
  } finally {
    await path.close();
  }
}

interface Outage {
  readonly name: string;
  /** Messages that arrive each second, before, meanwhile and after. */
  readonly rate: number;
  readonly promised: boolean;
  begin(): Promise<void>;
  end(): Promise<void>;
}

async function measure(path: MessagePath, context: PartContext): Promise<PartResult> {
  const { quick, rounds, say } = context;
  const seconds = quick ? 1 : 20;
  const bound = [...whatBounds];
  const rows: Row[] = [];
  const outages = await outagesOf(path, context);
  for (const outage of outages) {
    const { name, rate } = outage;
    const drained: Drained[] = [];
    for (let round = 0; round < Math.min(rounds, 3); round += 1) {
      const one = await survive(path, { outage, seconds }, () => drain(path, rate));
      say(`${name}: ${whole(one.backlog)} messages at ${whole(one.perSecond)} msg/s`);
      drained.push(one);
    }
    rows.push(...rowsOf(`${name} for ${seconds} s`, drained, outage));
    const measurements = drained.map(({ measurement }) => measurement);
    bound.push(boundOf(`While it drains after ${name}`, measurements));
  }
  const [first] = outages;
  // beside what is measured: the profiler costs time itself
  const profiles = await survive(path, { outage: first, seconds }, () =>
    path.profiled(() => drain(path, first.rate)),
  );
  bound.push(...profilesOf(`while it drains after ${first.name}`, profiles));
  return { title: 'After an outage', method, rows, bound };
}

async function outagesOf(
  path: MessagePath,
  { quick, servers: { kafka } }: PartContext,
): Promise<readonly [Outage, ...Outage[]]> {
  const rates = (await path.most(quick)).map(({ perSecond }) => perSecond);
  const most = quick ? QUICK_MOST : spreadOf(rates).median;
  const consumer = {
    begin: () => path.stopConsumer(),
    end: () => path.startConsumer(),
  };
  const promised = { rate: most * ARRIVALS, promised: true };
  return [
    { name: 'consumer away', ...promised, ...consumer },
    ...(kafka === undefined
      ? []
      : [
          {
            name: 'Kafka away',
            ...promised,
            begin: () => kafka.stop(),
            end: () => kafka.restart(),
          },
        ]),
    {
      name: 'consumer away, each effect a write of its own',
      ...promised,
      promised: false,
      begin: () => path.stopConsumer(),
      end: () => path.startConsumer('each'),
    },
  ];
}

/** An outage amid arrivals; `measure` begins when it is over, and everything has arrived in the end. */
async function survive<T>(
  path: MessagePath,
  { outage, seconds }: { readonly outage: Outage; readonly seconds: number },
  measure: () => Promise<T>,
): Promise<T> {
  path.forget();
  await path.producer.call('steady', outage.rate);
  await pause(MILLISECONDS_PER_SECOND);
  await outage.begin();
  await pause(seconds * MILLISECONDS_PER_SECOND);
  await outage.end();
  const measured = await measure();
  await path.producer.call('stop');
  await path.untilCaughtUp();
  return measured;
}

async function drain(path: MessagePath, rate: number): Promise<Drained> {
  const over = performance.now();
  const before = path.handled.size;
  await until(() => path.handled.size > before);
  const [began, backlog] = [performance.now(), path.backlog];
  const measurement = await path.during(() => until(() => path.backlog <= rate * CALM_SECONDS));
  return {
    backlog,
    pauseSeconds: (began - over) / MILLISECONDS_PER_SECOND,
    perSecond: measurement.perSecond,
    measurement,
  };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + CAUGHT_UP_WITHIN_MS;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('the backlog is not worked off');
    await pause(LOOK_MS);
  }
}

function rowsOf(
  name: string,
  drained: readonly Drained[],
  { rate, promised }: Pick<Outage, 'rate' | 'promised'>,
): Row[] {
  const speed = spreadOf(drained.map(({ perSecond }) => perSecond));
  const multiple = spreadOf(drained.map(({ perSecond }) => perSecond / rate));
  const quiet = spreadOf(drained.map(({ pauseSeconds }) => pauseSeconds));
  const text = (spread: Spread, digits: number) =>
    `${spread.least.toFixed(digits)} – ${spread.most.toFixed(digits)}`;
  return [
    {
      what: `${name}: backlog drains at`,
      figure: `${multiple.median.toFixed(1)} × the arrivals`,
      spread: text(multiple, 1),
      ...(promised && { wanted: `≥ ${WANTED} ×`, reached: multiple.median >= WANTED }),
    },
    { what: `${name}: arrivals`, figure: `${whole(rate)} msg/s` },
    {
      what: `${name}: drain`,
      figure: `${whole(speed.median)} msg/s`,
      spread: `${whole(speed.least)} – ${whole(speed.most)}`,
    },
    {
      what: `${name}: from the end of the outage to the first effect`,
      figure: `${quiet.median.toFixed(1)} s`,
      spread: text(quiet, 1),
    },
  ];
}

const method = [
  'The four processes of the latency measure, with arrivals at half of the most that gets through, found as there. The consumer is stopped, or Kafka, while commands go on; then it is started again. Arrivals go on during the drain too, and count: the rate is that of all effects from the first one after the outage until no more is under way than arrives in a fifth of a second.',
  'Each effect a write of its own: for information, with a handler that takes one message at a time, as most handlers of the services do.',
];

const whatBounds = [
  'Consumer: transactions in MongoDB, one at a time; up to two hundred messages of all partitions share one, and a handler that takes many writes their effects together.',
];
