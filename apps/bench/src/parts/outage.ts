import { setTimeout as pause } from 'node:timers/promises';
import { spreadOf, type Spread } from '../figures/statistics.ts';
import { whole, type PartResult, type Row } from '../report/result.ts';
import { MessagePath } from './message-path.ts';
import type { PartSurroundings } from './part.ts';
import { boundOf, type Stretch } from './stretch.ts';

const WANTED = 5;
/** Arrivals, of the most that gets through: where the promise about latency holds as well. */
const ARRIVALS = 0.5;
const QUICK_RATE = 40;
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
  readonly stretch: Stretch;
}

export async function benchOutage(surroundings: PartSurroundings): Promise<PartResult> {
  const path = await MessagePath.open(surroundings, 'bench-outage-');
  try {
    return await measure(path, surroundings);
  } finally {
    await path.close();
  }
}

async function measure(path: MessagePath, surroundings: PartSurroundings): Promise<PartResult> {
  const { quick, rounds, say, servers } = surroundings;
  const { kafka } = servers;
  const seconds = quick ? 1 : 20;
  const rate = quick ? QUICK_RATE : await halfOfTheMost(path);
  say(`${whole(rate)} messages arrive each second`);
  const outages = [
    {
      name: 'consumer away',
      begin: () => path.stopConsumer(),
      end: () => path.startConsumer(),
    },
    ...(kafka === undefined
      ? []
      : [{ name: 'Kafka away', begin: () => kafka.stop(), end: () => kafka.restart() }]),
  ];
  const bound = [...whatBounds];
  const rows: Row[] = [{ what: 'arrivals', figure: `${whole(rate)} msg/s` }];
  for (const { name, begin, end } of outages) {
    const drained: Drained[] = [];
    for (let round = 0; round < Math.min(rounds, 3); round += 1) {
      path.forget();
      await path.producer.call('steady', rate);
      await pause(MILLISECONDS_PER_SECOND);
      await begin();
      await pause(seconds * MILLISECONDS_PER_SECOND);
      await end();
      const one = await drain(path, rate);
      await path.producer.call('stop');
      await path.untilCaughtUp();
      say(`${name}: ${whole(one.backlog)} messages at ${whole(one.perSecond)} msg/s`);
      drained.push(one);
    }
    rows.push(...rowsOf(`${name} for ${seconds} s`, drained, rate));
    const stretches = drained.map(({ stretch }) => stretch);
    bound.push(boundOf(`While it drains after ${name}`, stretches));
  }
  return { title: 'After an outage', method, rows, bound };
}

async function halfOfTheMost(path: MessagePath): Promise<number> {
  await path.fastest(5); // warms all processes up
  const { perSecond } = await path.fastest(10);
  return ARRIVALS * perSecond;
}

async function drain(path: MessagePath, rate: number): Promise<Drained> {
  const over = performance.now();
  const before = path.handled.size;
  await until(() => path.handled.size > before);
  const [began, backlog] = [performance.now(), path.backlog];
  const stretch = await path.during(() => until(() => path.backlog <= rate * CALM_SECONDS));
  return {
    backlog,
    pauseSeconds: (began - over) / MILLISECONDS_PER_SECOND,
    perSecond: stretch.perSecond,
    stretch,
  };
}

async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + CAUGHT_UP_WITHIN_MS;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error('the backlog is not worked off');
    await pause(LOOK_MS);
  }
}

function rowsOf(name: string, drained: readonly Drained[], rate: number): Row[] {
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
      wanted: `≥ ${WANTED} ×`,
      reached: multiple.median >= WANTED,
    },
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
  'The four processes of the latency measure, with arrivals at half of the most that gets through. The consumer is stopped, or Kafka, while commands go on; then it is started again. Arrivals go on during the drain too, and count: the rate is that of all effects from the first one after the outage until no more is under way than arrives in a fifth of a second.',
];

const whatBounds = [
  'Consumer: transactions in MongoDB, one at a time; those of up to two hundred messages of all partitions share one, in which each effect is a write of its own.',
  'The commands that go on meanwhile take their share of the same MongoDB and the same cores: five times the arrivals are two and a half times the most that the same cores take from commit to effect.',
];
