import { describe, expect, it } from '@jest/globals';
import { pseudonymOf } from './pseudonym.ts';

describe('A pseudonym at an event', () => {
  it('tells the country and the kind of the organisation, and which of the people it is', () => {
    expect(pseudonymOf({ country: 'BA', kind: 'prosecution' }, 3)).toBe('BA-PROS-03');
    expect(pseudonymOf({ country: null, kind: 'international-organisation' }, 112)).toBe(
      'INT-IO-112',
    );
    expect(pseudonymOf(undefined, 7)).toBe('INT-GUEST-07');
  });
});
