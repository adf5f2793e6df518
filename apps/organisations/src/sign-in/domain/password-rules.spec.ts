import { describe, expect, it } from '@jest/globals';
import { normalPassword, passwordFault } from './password-rules.ts';

const facts = {
  address: 'mira.petrovic@example.org',
  isLeaked: (text: string) => text === 'correcthorsebattery',
};

describe('a new password', () => {
  it('has twelve characters or more, of any kind', () => {
    expect(passwordFault('elevenchars', facts)).toBe('too-short');
    expect(passwordFault('twelve chars', facts)).toBeUndefined();
    expect(passwordFault('Лозинка 12 ж', facts)).toBeUndefined();
    expect(passwordFault('🙂'.repeat(12), facts)).toBeUndefined();
    expect(passwordFault('🙂'.repeat(11), facts)).toBe('too-short');
  });

  it('has 128 characters at most', () => {
    expect(passwordFault('a b c d '.repeat(16), facts)).toBeUndefined();
    expect(passwordFault(`${'a b c d '.repeat(16)}e`, facts)).toBe('too-long');
  });

  it('is none that has leaked, in either case', () => {
    expect(passwordFault('correcthorsebattery', facts)).toBe('leaked');
    expect(passwordFault('CorrectHorseBattery', facts)).toBe('leaked');
  });

  it('does not contain the address', () => {
    expect(passwordFault('my Mira.Petrovic 77', facts)).toBe('contains-address');
    expect(passwordFault('xmirax and more', { ...facts, address: 'mi@example.org' })).toBe(
      undefined,
    );
  });

  it('is the same however the keyboard composes its letters', () => {
    expect(normalPassword('c\u030Cekaonica 12')).toBe(normalPassword('\u010Dekaonica 12'));
  });
});
