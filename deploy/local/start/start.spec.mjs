import { EventEmitter } from 'node:events';
import { describe, expect, it, jest } from '@jest/globals';
import { watchForEnd } from './end.mjs';
import { metricsLines } from './metrics-addresses.mjs';
import { shownLine } from './service-log.mjs';
import { commonEnv } from './services.mjs';

describe('the end of the run', () => {
  it('begins with the first signal; its echo from npm is no second one, a later one hurries', () => {
    jest.useFakeTimers();
    try {
      const source = new EventEmitter();
      const { stopping, hurry } = watchForEnd(source);
      expect(stopping.aborted).toBe(false);
      source.emit('SIGINT');
      source.emit('SIGINT');
      expect([stopping.aborted, hurry.aborted]).toEqual([true, false]);
      jest.advanceTimersByTime(1500);
      source.emit('SIGINT');
      expect(hurry.aborted).toBe(true);
    } finally {
      jest.useRealTimers();
    }
  });

  it('begins when the launcher is gone, which hurries nothing', () => {
    const source = new EventEmitter();
    const { stopping, hurry } = watchForEnd(source);
    source.emit('disconnect');
    expect([stopping.aborted, hurry.aborted]).toEqual([true, false]);
  });
});

describe('of a log, the launcher prints', () => {
  it.each([
    [
      { level: 50, msg: 'cannot send', err: { message: 'broker away' } },
      'error: cannot send: broker away',
    ],
    [{ level: 40, msg: 'slow', code: 'relay.slow' }, 'warning: slow (relay.slow)'],
    [{ level: 'error', msg: 'by name' }, 'error: by name'],
    [{ level: 30, msg: 'listening' }, undefined],
  ])('%j as %s', (entry, shown) => {
    expect(shownLine(JSON.stringify(entry))).toBe(shown);
  });

  it('nothing of what is no log line', () => {
    expect(shownLine('    at Object.<anonymous> (main.js:1:1)')).toBeUndefined();
    expect(shownLine('{ half')).toBeUndefined();
  });
});

describe('the account of the start', () => {
  const ports = {
    organisations: 1,
    events: 2,
    registrations: 3,
    notifications: 4,
    gateway: 8080,
    gatewayInner: 5,
  };

  it('names the platform by a name, for which browsers keep passkeys, unless it was given one', () => {
    expect(commonEnv(ports, {})['PUBLIC_URL']).toBe('http://localhost:8080');
    const given = { PUBLIC_URL: 'https://events.example.org' };
    expect(commonEnv(ports, given)['PUBLIC_URL']).toBe('https://events.example.org');
  });

  it('tells where the figures of every process are, the gateway’s at its inner port', () => {
    expect(metricsLines(ports)).toEqual([
      '  Metrics       organisations  http://127.0.0.1:1/metrics',
      '                events         http://127.0.0.1:2/metrics',
      '                registrations  http://127.0.0.1:3/metrics',
      '                notifications  http://127.0.0.1:4/metrics',
      '                gateway        http://127.0.0.1:5/metrics',
    ]);
  });
});
