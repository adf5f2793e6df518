import { describe, expect, it } from '@jest/globals';
import { watchConsumers } from './renewed-consumers.ts';

/** A process with the troubles that it told of. */
function processWith(...logged: string[]) {
  const withField = (name: string, value: unknown) =>
    logged
      .filter((what) => name === 'what' && what === value)
      .map((what, index) => ({ text: `${index} in trouble: ${what}` }));
  return { label: 'witness-1', logged, logs: { withField } };
}

describe('consumers that are made anew', () => {
  it('are those that crashed, and those whose offsets are not taken', () => {
    const process = processWith();
    const renewed = watchConsumers([process]);
    process.logged.push('consumer', 'offsets');
    expect(renewed()).toEqual([
      'witness-1: 0 in trouble: consumer',
      'witness-1: 0 in trouble: offsets',
    ]);
  });

  it('are not those of before, nor any that had not started, nor other troubles', () => {
    const process = processWith('consumer');
    const renewed = watchConsumers([process]);
    process.logged.push('consumer start', 'relay', 'partition events.event.v1/3');
    expect(renewed()).toEqual([]);
    process.logged.push('consumer');
    expect(renewed()).toHaveLength(1);
  });
});
