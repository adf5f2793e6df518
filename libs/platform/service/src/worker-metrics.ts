import { atMost, type IncomingMessage } from '@regional-events/platform-messaging';
import { Counter, Gauge, Histogram } from 'prom-client';
import type { Worker } from './worker.ts';

const TIMEOUT_MS = 2_000;

/** One of each for the process, as the registry is. */
const handlerSeconds = new Histogram({
  name: 'message_handler_seconds',
  help: 'Time that the handlers of a message took, by its type',
  labelNames: ['type'] as const,
  buckets: [0.001, 0.005, 0.02, 0.05, 0.1, 0.5, 1, 5],
});

const published = new Counter({
  name: 'messages_published_total',
  help: 'Messages that the relay has moved from the outbox to the broker',
});

const troubles = new Counter({
  name: 'worker_troubles_total',
  help: 'Tries of a worker that failed and are repeated, by what was tried',
  labelNames: ['what'] as const,
});

export function countTrouble(what: string): void {
  // the log names the partition, action or job
  troubles.inc({ what: what.replace(/^(partition|operator action|job) .*$/, '$1') });
}

export function countHandled({ type }: IncomingMessage, seconds: number): void {
  handlerSeconds.observe({ type }, seconds);
}

export function countPublished(messages: number): void {
  published.inc(messages);
}

/** What of a worker is measured. */
export interface MeasuredWorker {
  readonly rows: Pick<Worker['rows'], 'figures'>;
  readonly server: Pick<Worker['server'], 'report'>;
  readonly setAside: Pick<Worker['setAside'], 'figures'>;
  readonly jobs: Pick<Worker['jobs'], 'figures'>;
}

/** Read from the database at each scrape, so that every worker of a service reports the same. */
export function registerWorkerMetrics(worker: MeasuredWorker): void {
  const { server } = worker;
  registerJobMetrics(worker);
  const outbox = together(() => worker.rows.figures());
  const setAside = together(() => worker.setAside.figures());
  gauge('outbox_rows', 'Messages that wait in the outbox', async () => (await outbox()).rows);
  gauge(
    'outbox_oldest_age_seconds',
    'Age of the oldest waiting message',
    async () => (await outbox()).oldestAgeSeconds,
  );
  gauge('consumer_lag_messages', 'Messages on the broker that are not handled yet', () => {
    const { brokerReachable, lag } = server.report();
    return Promise.resolve(brokerReachable ? lag : undefined);
  });
  gauge(
    'consumer_reaches_broker',
    'Whether the consumer gets answers from the broker: 1 or 0',
    () => Promise.resolve(server.report().brokerReachable ? 1 : 0),
  );
  gauge(
    'dead_letters',
    'Records that can never be handled and wait for an operator',
    async () => (await setAside()).deadLetters,
  );
  new Gauge({
    name: 'parked_messages',
    help: 'Messages that wait for their turn or for an operator, by reason',
    labelNames: ['reason'] as const,
    async collect() {
      this.reset();
      const figures = await soon(setAside());
      for (const [reason, count] of Object.entries(figures?.parked ?? {})) {
        this.set({ reason }, count);
      }
    },
  });
}

function registerJobMetrics(worker: Pick<MeasuredWorker, 'jobs'>): void {
  const jobs = together(() => worker.jobs.figures());
  gauge(
    'jobs_due',
    'Jobs whose time has come and that are not done',
    async () => (await jobs()).due,
  );
  gauge('jobs_running', 'Jobs that a worker has begun', async () => (await jobs()).running);
  gauge(
    'jobs_dead',
    'Jobs that failed too often and wait for an operator',
    async () => (await jobs()).dead,
  );
  gauge(
    'jobs_oldest_due_seconds',
    'For how long the oldest of the jobs that are due has been so',
    async () => (await jobs()).oldestDueSeconds,
  );
}

/** An undefined value is not reported. */
function gauge(name: string, help: string, value: () => Promise<number | undefined>): void {
  new Gauge({
    name,
    help,
    async collect() {
      const found = await soon(value());
      if (found === undefined) this.remove();
      else this.set(found);
    },
  });
}

/** Undefined when the database does not answer: the other metrics are reported all the same. */
function soon<T>(figure: Promise<T>): Promise<T | undefined> {
  return atMost(TIMEOUT_MS, figure).catch(() => undefined);
}

/** Shares one query among the metrics of a scrape, which are read concurrently. */
function together<T>(ask: () => Promise<T>): () => Promise<T> {
  let asked: Promise<T> | undefined;
  return () => {
    asked ??= ask().finally(() => {
      asked = undefined;
    });
    return asked;
  };
}
