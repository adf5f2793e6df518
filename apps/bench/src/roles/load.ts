import { Agent, request, type RequestOptions } from 'node:http';
import { percentile } from '../figures/statistics.ts';
import { stopwatch } from '../figures/stopwatch.ts';
import { answer } from '../processes/serve-role.ts';

export interface LoadRun {
  readonly address: string;
  /** Before `/events/…`. */
  readonly base: string;
  readonly token: string;
  readonly callers: number;
  readonly seconds: number;
  /** Requests that earlier runs on the same database have made; each nominates another person. */
  readonly from: number;
  readonly organisationId: string;
  readonly eventIds: readonly string[];
  readonly personIds: readonly string[];
}

export interface Loaded {
  readonly requests: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

const CREATED = 201;
const MILLISECONDS_PER_SECOND = 1_000;

/** So many callers, each with one request under way at a time, until the time is up. */
answer('run', async (run: LoadRun): Promise<Loaded> => {
  const agent = new Agent({ keepAlive: true, maxSockets: run.callers });
  const latencies: number[] = [];
  let next = run.from;
  const until = performance.now() + run.seconds * MILLISECONDS_PER_SECOND;
  const call = async () => {
    while (performance.now() < until) {
      const index = next;
      next += 1;
      const began = performance.now();
      await nominate(run, index, agent);
      latencies.push(performance.now() - began);
    }
  };
  const read = stopwatch();
  await Promise.all(Array.from({ length: run.callers }, call));
  const { seconds } = read();
  agent.destroy();
  return {
    requests: latencies.length,
    perSecond: latencies.length / seconds,
    p50Ms: percentile(latencies, 0.5),
    p99Ms: percentile(latencies, 0.99),
  };
});

function nominate(run: LoadRun, index: number, agent: Agent): Promise<void> {
  const eventId = run.eventIds[index % run.eventIds.length];
  const personId = run.personIds[Math.floor(index / run.eventIds.length)];
  if (personId === undefined) throw new Error('everybody is registered everywhere');
  const body = JSON.stringify({ personId, organisationId: run.organisationId });
  const { hostname, port } = new URL(run.address);
  return post(body, {
    agent,
    hostname,
    port,
    method: 'POST',
    path: `${run.base}/events/${eventId}/registrations`,
    headers: {
      authorization: `Bearer ${run.token}`,
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      'idempotency-key': `bench-${index}`,
    },
  });
}

function post(body: string, options: RequestOptions): Promise<void> {
  return new Promise((resolve, reject) => {
    const asked = request(options, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk: string) => {
        text += chunk;
      });
      response.on('error', reject);
      response.on('end', () => {
        if (response.statusCode === CREATED) resolve();
        else reject(new Error(`${options.path} answered ${response.statusCode}: ${text}`));
      });
    });
    asked.on('error', reject);
    asked.end(body);
  });
}
