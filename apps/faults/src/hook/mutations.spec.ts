import { describe, expect, it } from '@jest/globals';
import { faultSource, mutated, sourceOf } from './fault-source.mjs';
import { mutations } from './mutations.mjs';

describe('the mutations', () => {
  it.each(Object.entries(mutations))('%s finds what it changes, and leaves a module', (_, one) => {
    for (const { file } of one.replacements) {
      expect(mutated(file, sourceOf(file), one)).not.toBe(sourceOf(file));
      expect(faultSource(file, one)).toContain('export');
    }
  });

  it('are refused when their text is not there exactly once', () => {
    const replacement = { file: 'a.ts', find: 'guard();', replace: '' };
    const mutation = { what: 'a guard', caughtBy: 'a', breaks: 'I1', replacements: [replacement] };
    expect(mutated('a.ts', 'work(); guard();', mutation)).toBe('work(); ');
    expect(() => mutated('a.ts', 'work();', mutation)).toThrow('0 times instead of once');
    expect(() => mutated('a.ts', 'guard(); guard();', mutation)).toThrow('2 times');
  });
});
