import { createRequire } from 'node:module';
import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, it } from '@jest/globals';
import './stopped-fetches.ts';

interface Runner {
  start(): Promise<void>;
  stop(): Promise<void>;
}

const Runner = createRequire(import.meta.url)('kafkajs/src/consumer/runner.js') as new (
  parts: Record<string, unknown>,
) => Runner;

const nothing = () => undefined;
const logger = {
  info: nothing,
  debug: nothing,
  warn: nothing,
  error: nothing,
  namespace: () => logger,
};
const ENOUGH_LOOKS = 10_000;

describe('a consumer that is stopped while its fetchers are exchanged', () => {
  it('ends, and fetches no more', async () => {
    let brokers = [1, 2];
    let looks = 0;
    let left = false;
    const crashes: Error[] = [];
    const slow = Promise.withResolvers<never[]>();
    const runner = new Runner({
      logger,
      instrumentationEmitter: { emit: nothing },
      concurrency: 1,
      retry: { initialRetryTime: 10 },
      onCrash: (error: Error) => crashes.push(error),
      consumerGroup: {
        connect: () => Promise.resolve(),
        joinAndSync: () => Promise.resolve(),
        heartbeat: () => pause(1),
        getNodeIds: () => {
          looks += 1;
          // a loop that nothing else can end
          if (looks > ENOUGH_LOOKS) throw new Error('fetches without end');
          return brokers;
        },
        fetch: (broker: number) => (broker === 2 ? slow.promise : pause(5).then(() => [])),
        leave: () => Promise.resolve((left = true)),
      },
    });

    await runner.start();
    await pause(20);
    brokers = [1];
    await pause(20); // the fetcher of the first broker has seen it, that of the second still waits
    const stopped = runner.stop();
    slow.resolve([]);
    await stopped;
    expect({ left, crashes }).toEqual({ left: true, crashes: [] });
    expect(looks).toBeLessThan(ENOUGH_LOOKS / 10);
  });
});
