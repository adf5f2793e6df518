// The worker role of a service: the relay of its outbox and, where it reads, one effect in MongoDB for each message.
import { Session } from 'node:inspector/promises';
import { messageType } from '@regional-events/contracts-envelope';
import { registrationTopic } from '@regional-events/contracts-registrations';
import type { IncomingMessage } from '@regional-events/platform-messaging';
import { modelOf } from '@regional-events/platform-mongo';
import { createWorker, type Worker } from '@regional-events/platform-service';
import type { Connection } from 'mongoose';
import { percentile } from '../figures/statistics.ts';
import { stopwatch, type Took } from '../figures/stopwatch.ts';
import { answer, beforeEnd, notify } from '../processes/serve-role.ts';
import { watchCommits, type Committed, type Transactions } from './commit-watch.ts';
import { EFFECTS, openService, type PathSetup } from './path-setup.ts';

const REPORT_MS = 20;
const FATAL = 1;
const MEGABYTE = 1024 * 1024;

export interface Moved extends Took {
  readonly readP50Ms: number;
  readonly readP99Ms: number;
  /** What of the heap was in use with half of the rows still waiting. */
  readonly liveHeapMb: number;
}

let worker: Worker;
let published = 0;
let onHandled: () => void = () => undefined;
let pendingReports: Committed[] = [];
let transactions: Transactions | undefined;
const reads: number[] = [];

answer('open', async (setup: PathSetup) => {
  const opened = await openService(setup);
  const { connection } = opened;
  worker = createWorker({
    ...opened,
    published(messages) {
      published += messages;
      onHandled();
    },
    handled: () => undefined,
    fatal(error) {
      process.stderr.write(`bench: ${setup.service}: ${String(error)}\n`);
      process.exit(FATAL);
    },
  });
  if (setup.reads !== 'no') handleMessages(connection, setup.reads);
  if (setup.watched) reportCommits(connection);
  timeReads();
});

answer('start', () => {
  worker.server.listen(() => undefined);
  worker.start();
});

/** From now until so many rows have been moved to the broker. */
answer('move', async (rows: number): Promise<Moved> => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const read = stopwatch();
  let live: Promise<number> | undefined;
  onHandled = () => {
    if (published >= rows / 2) live ??= liveHeapMb();
    if (published >= rows) resolve();
  };
  worker.start();
  await promise;
  const took = read();
  return {
    ...took,
    readP50Ms: percentile(reads, 0.5),
    readP99Ms: percentile(reads, 0.99),
    liveHeapMb: (await live) ?? Number.NaN,
  };
});

/** What is left after a collection of everything. */
async function liveHeapMb(): Promise<number> {
  const session = new Session();
  session.connect();
  await session.post('HeapProfiler.collectGarbage');
  session.disconnect();
  return process.memoryUsage().heapUsed / MEGABYTE;
}

/** Milliseconds that the outbox's figures take, as they are asked for at each look at the metrics. */
answer('figures', async (times: number): Promise<readonly number[]> => {
  const took: number[] = [];
  for (let count = 0; count < times; count += 1) {
    const began = performance.now();
    await worker.rows.figures();
    took.push(performance.now() - began);
  }
  return took;
});

/** All transactions with effects so far. */
answer('transactions', () => transactions);

beforeEnd(async () => {
  await worker.stop();
  reportPending();
});

function handleMessages(connection: Connection, reads: 'each' | 'together'): void {
  const effects = modelOf(connection, EFFECTS, { _id: String, subject: String, sequence: Number });
  const write = async (messages: readonly IncomingMessage[]): Promise<void> => {
    const rows = messages.map(({ id, subject, sequence }) => ({ _id: id, subject, sequence }));
    await effects.insertMany(rows);
  };
  const [handler, extras] =
    reads === 'together'
      ? [write, { phase: 'copy', together: Symbol('effects') }]
      : [(message: IncomingMessage) => write([message]), { phase: 'reaction' }];
  for (const past of Object.keys(registrationTopic.schemas)) {
    const type = messageType(registrationTopic.aggregate, past);
    worker.server.addHandler(type, handler, true, extras);
  }
}

function reportCommits(connection: Connection): void {
  transactions = watchCommits(connection.getClient(), EFFECTS, (committed) =>
    pendingReports.push(...committed),
  );
  setInterval(reportPending, REPORT_MS);
}

function reportPending(): void {
  if (pendingReports.length === 0) return;
  notify(pendingReports);
  pendingReports = [];
}

function timeReads(): void {
  const { rows } = worker;
  const read = rows.read.bind(rows);
  rows.read = async (...wanted) => {
    const began = performance.now();
    const messages = await read(...wanted);
    if (messages.length > 0) reads.push(performance.now() - began);
    return messages;
  };
}
