import { describe, expect, it } from '@jest/globals';
import { stateOf } from './services.ts';

describe('the state of a service in words', () => {
  const worker = { brokerReachable: true };

  it('is that messages flow while few are on their way', () => {
    expect(stateOf({ lag: 0, workers: [worker] })).toBe('flows');
    expect(stateOf({ lag: 50, workers: [worker] })).toBe('flows');
  });

  it('is behind with many that are not handled', () => {
    expect(stateOf({ lag: 51, workers: [worker] })).toBe('behind');
  });

  it('says first that no worker runs, and that one has no broker', () => {
    expect(stateOf({ lag: null, workers: [] })).toBe('noWorker');
    const cutOff = { brokerReachable: false };
    expect(stateOf({ lag: 900, workers: [worker, cutOff] })).toBe('noBroker');
  });
});
