import { beforeAll, describe, expect, it } from '@jest/globals';
import { register } from 'prom-client';
import { countTrouble, registerWorkerMetrics, type MeasuredWorker } from './worker-metrics.ts';

let away = false;
let brokerReachable = true;
const resolved = <T>(figures: T): Promise<T> =>
  away ? Promise.reject(new Error('the server is away')) : Promise.resolve(figures);

const worker: MeasuredWorker = {
  rows: { figures: () => resolved({ rows: 5, oldestAgeSeconds: 2 }) },
  server: { report: () => ({ brokerReachable, lag: 7 }) },
  setAside: {
    figures: () => resolved({ parked: { gap: 1, failed: 0, 'id-clash': 0 }, deadLetters: 3 }),
  },
  jobs: { figures: () => resolved({ due: 4, running: 2, dead: 6, oldestDueSeconds: 9 }) },
};

beforeAll(() => registerWorkerMetrics(worker));

describe('the figures of a worker', () => {
  it('are read at each scrape', async () => {
    const text = await register.metrics();
    for (const line of [
      'outbox_rows 5',
      'outbox_oldest_age_seconds 2',
      'consumer_lag_messages 7',
      'consumer_reaches_broker 1',
      'dead_letters 3',
      'jobs_due 4',
      'jobs_running 2',
      'jobs_dead 6',
      'jobs_oldest_due_seconds 9',
      'parked_messages{reason="gap"} 1',
    ])
      expect(text).toContain(line);
  });

  it('say how often a thing was tried in vain, of all partitions together', async () => {
    for (const what of ['partition a.b/1', 'partition a.b/2', 'consumer start']) countTrouble(what);
    const text = await register.metrics();
    expect(text).toContain('worker_troubles_total{what="partition"} 2');
    expect(text).toContain('worker_troubles_total{what="consumer start"} 1');
  });

  it('come without the lag, which nobody knows then, while the broker is away', async () => {
    brokerReachable = false;
    const text = await register.metrics();
    brokerReachable = true;
    expect(text).toContain('consumer_reaches_broker 0');
    expect(text).not.toMatch(/^consumer_lag_messages/m);
  });

  it('come without those of the database while that is away', async () => {
    away = true;
    const text = await register.metrics();
    expect(text).toContain('consumer_lag_messages 7');
    expect(text).not.toMatch(/^(?:outbox_rows|dead_letters|parked_messages)/m);
  });
});
