import { setTimeout as pause } from 'node:timers/promises';
import { registrationTopic } from '@regional-events/contracts-registrations';
import { OutboxSeed } from '../data/outbox-seed.ts';
import { MESSAGES_PER_REGISTRATION } from '../data/registration-messages.ts';
import { percentile, spreadOf } from '../figures/statistics.ts';
import { Role } from '../processes/role.ts';
import { memoryOf, type Memory } from '../processes/usage.ts';
import { whole, type PartResult, type Row } from '../report/result.ts';
import type { Committed } from '../roles/commit-watch.ts';
import type { Moved } from '../roles/worker.ts';
import { removeDatabases } from '../servers/databases.ts';
import { makeTopics, removeTopics } from '../servers/topics.ts';
import type { PartContext } from './part.ts';

const WANTED_MB = 256;
/** Of what lives in the heap, with a hundred times as many rows waiting. */
const GROWS_AT_MOST = 1.2;
const FIGURES_ASKED = 5;
const REPORT_EVERY_ROWS = 150_000;
const MILLISECONDS_PER_SECOND = 1_000;

interface Emptied extends Moved {
  readonly rows: number;
  readonly memory: Memory;
  readonly figuresMs: readonly number[];
}

export async function benchBacklog(context: PartContext): Promise<PartResult> {
  const sizes = context.quick ? [3_000, 9_000] : [10_000, 100_000, 1_000_000];
  const rows: Row[] = [];
  const live: number[] = [];
  for (const [index, size] of sizes.entries()) {
    // the smallest number of whole registrations that makes it
    const registrations = Math.ceil(size / MESSAGES_PER_REGISTRATION);
    const last = index === sizes.length - 1;
    const emptied = await emptyOutbox(registrations, last, context);
    rows.push(...emptied.rows);
    live.push(emptied.liveHeapMb);
  }
  rows.push(growthRow(live));
  return { title: 'Growth with the backlog', method, rows, bound };
}

async function emptyOutbox(
  registrations: number,
  thenConsume: boolean,
  context: PartContext,
): Promise<{ readonly rows: readonly Row[]; readonly liveHeapMb: number }> {
  const { servers, say, quick } = context;
  const { mongoUri, brokers } = servers;
  const rows = registrations * MESSAGES_PER_REGISTRATION;
  const prefix = `bench-backlog-${rows}-`;
  const setup = { mongoUri, brokers, prefix, reads: 'no', watched: false };
  try {
    const groups = [`${prefix}reader`];
    await makeTopics(brokers, { contracts: [registrationTopic], prefix, groups });
    await fill(`${prefix}writer`, registrations, context);
    const emptied = await withRole(
      async (relay) => {
        await relay.call('open', { ...setup, service: 'writer' });
        const figuresMs = await relay.call<readonly number[]>('figures', FIGURES_ASKED);
        const moved = await relay.profiled(() => relay.call<Moved>('move', rows));
        return { ...moved, figuresMs, rows, memory: await memoryOf(relay.pid) };
      },
      context.profileFile(`${prefix}relay`),
    );
    say(`${whole(rows)} rows moved in ${Math.round(emptied.seconds)} s`);
    const { liveHeapMb } = emptied;
    if (!thenConsume) return { rows: relayRows(emptied), liveHeapMb };
    const seconds = quick ? 2 : 30;
    const consumed = await consumeRows({ ...setup, service: 'reader' }, rows, seconds);
    return { rows: [...relayRows(emptied), ...consumed], liveHeapMb };
  } finally {
    await removeTopics(brokers, prefix);
    await removeDatabases(mongoUri, prefix);
  }
}

async function withRole<T>(work: (role: Role) => Promise<T>, profileFile?: string): Promise<T> {
  const role = Role.start('worker', profileFile);
  try {
    return await work(role);
  } finally {
    await role.stop();
  }
}

async function fill(
  database: string,
  registrations: number,
  { servers, say }: PartContext,
): Promise<void> {
  const seed = await OutboxSeed.open(servers.mongoUri, database);
  let reported = 0;
  await seed.fill(registrations, (rows) => {
    if (rows - reported < REPORT_EVERY_ROWS) return;
    reported = rows;
    say(`${whole(rows)} rows are in the outbox`);
  });
  await seed.close();
}

function relayRows(emptied: Emptied): Row[] {
  const { rows, seconds, memory, readP50Ms, readP99Ms, figuresMs, liveHeapMb } = emptied;
  const name = whole(rows);
  return [
    { what: `${name} rows: relay`, figure: `${whole(rows / seconds)} msg/s` },
    memoryRow(`${name} rows: relay's memory at most`, memory),
    { what: `${name} rows: relay's live heap`, figure: `${liveHeapMb.toFixed(1)} MB` },
    {
      what: `${name} rows: a read of the outbox, p50 and p99`,
      figure: `${readP50Ms.toFixed(1)} ms, ${readP99Ms.toFixed(1)} ms`,
    },
    {
      what: `${name} rows: figures for /metrics`,
      figure: `${percentile(figuresMs, 0.5).toFixed(1)} ms`,
      spread: `${spreadOf(figuresMs).least.toFixed(1)} – ${spreadOf(figuresMs).most.toFixed(1)}`,
    },
  ];
}

/** A while is enough: what a consumer holds depends on its fetches, not on how long they go on. */
async function consumeRows(setup: object, rows: number, seconds: number): Promise<Row[]> {
  return withRole(async (consumer) => {
    let effects = 0;
    consumer.onNotification<readonly Committed[]>(({ length }) => {
      effects += length;
    });
    await consumer.call('open', { ...setup, reads: 'together', watched: true });
    await consumer.call('start');
    while (effects === 0) await pause(10);
    const before = effects;
    await pause(seconds * MILLISECONDS_PER_SECOND);
    const rate = (effects - before) / seconds;
    return [
      { what: `${whole(rows)} messages on the broker: consumer`, figure: `${whole(rate)} msg/s` },
      memoryRow("consumer's memory at most", await memoryOf(consumer.pid)),
    ];
  });
}

function growthRow(live: readonly number[]): Row {
  const growth = (live.at(-1) ?? Number.NaN) / (live[0] ?? Number.NaN);
  return {
    what: "relay's live heap, the most rows against the fewest",
    figure: `${growth.toFixed(2)} ×`,
    wanted: `≤ ${GROWS_AT_MOST} ×`,
    reached: growth <= GROWS_AT_MOST,
  };
}

function memoryRow(what: string, { peakMb }: Memory): Row {
  return {
    what,
    figure: `${Math.round(peakMb)} MB`,
    wanted: `≤ ${WANTED_MB} MB`,
    reached: peakMb <= WANTED_MB,
  };
}

const method = [
  'An outbox is filled while no worker runs, by the code that commands use; then a fresh worker moves all of it to Kafka. Memory is the highest resident size that the system saw over the life of the process, start included; the live heap is what a collection of everything leaves when half of the rows still wait. A read is one batch of the relay, from call to rows. The figures are those that a worker is asked for at each look at /metrics and /health.',
  'After the largest, a consumer with one effect in MongoDB for each message, whose handler takes many at once, works on the topic for half a minute, not to its end.',
];

const bound = [
  'Memory: a batch is all that the relay holds, and a fetch all that the consumer holds, whatever waits behind them: the live heap tells. The resident size also holds what has died and is not collected yet, of which there is more the longer a process works under load.',
];
