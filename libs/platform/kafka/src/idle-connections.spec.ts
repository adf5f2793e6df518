import { createRequire } from 'node:module';
import { afterEach, describe, expect, it, jest } from '@jest/globals';
import './idle-connections.ts';

interface Queue {
  pending: unknown[];
  throttledUntil: number;
  inflight: Map<number, unknown>;
  checkPendingRequests(): void;
  destroy(): void;
}

const RequestQueue = createRequire(import.meta.url)('kafkajs/src/network/requestQueue') as new (
  options: object,
) => Queue;

const logger = { debug: () => undefined };

function aQueue(): Queue {
  return new RequestQueue({
    instrumentationEmitter: null,
    maxInFlightRequests: 1,
    requestTimeout: 1_000,
    enforceRequestTimeout: false,
    clientId: 'test',
    broker: '127.0.0.1:9092',
    logger,
    isConnected: () => true,
  });
}

describe('a connection to Kafka', () => {
  afterEach(() => {
    jest.useRealTimers();
  });

  it('looks for requests that wait only while there are some', () => {
    jest.useFakeTimers();
    const queue = aQueue();
    queue.checkPendingRequests();
    expect(jest.getTimerCount()).toBe(0);
    queue.destroy();
  });

  it('sends what waits as soon as the broker takes requests again', () => {
    jest.useFakeTimers();
    const queue = aQueue();
    let sent = 0;
    const send = () => {
      sent += 1;
    };
    queue.throttledUntil = Date.now() + 500;
    queue.pending = [{ expectResponse: true, correlationId: 1, send, pendingDuration: 0 }];
    queue.checkPendingRequests();
    expect(sent).toBe(0);
    jest.advanceTimersByTime(501);
    expect(sent).toBe(1);
    expect(jest.getTimerCount()).toBe(0);
    queue.destroy();
  });
});
