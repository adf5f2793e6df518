import { describe, expect, it } from '@jest/globals';
import { Instances } from './instances.ts';

function three(now: () => number = () => 0): Instances {
  return new Instances(['a', 'b', 'c'], now);
}

describe('the instances of a service', () => {
  it('are taken in turn', () => {
    const instances = three();
    const orders = [1, 2, 3, 4].map(() => instances.inTurn().join(''));
    expect(orders).toEqual(['abc', 'bca', 'cab', 'abc']);
  });

  it('are left alone for a second after a refusal, and tried all the same when the others fail', () => {
    let now = 0;
    const instances = three(() => now);
    instances.refused('a');
    expect(instances.inTurn().join('')).toBe('bca');
    expect(instances.inTurn().join('')).toBe('bca');
    now = 1_000;
    instances.inTurn();
    expect(instances.inTurn().join('')).toBe('abc');
  });

  it('come last while they are being stopped, the one that began last at the very end, until they answer again', () => {
    let now = 0;
    const instances = three(() => now);
    instances.answered('a', { leaving: true });
    now = 4_000;
    instances.answered('b', { leaving: true });
    expect(instances.inTurn().join('')).toBe('cab');
    instances.answered('a', { leaving: false });
    expect(instances.inTurn().at(-1)).toBe('b');
  });
});
