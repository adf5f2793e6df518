import { describe, expect, it } from '@jest/globals';
import { hashOf, newSecret, Sealed } from './sealed.ts';

const secret = 'shared-by-gateway-and-organisations-01';

describe('what the gateway seals', () => {
  it('is read by the same key for the same purpose alone', () => {
    const sealed = new Sealed(secret, 'tokens').seal({ access: 'a', refresh: 'r' });
    expect(new Sealed(secret, 'tokens').open(sealed)).toEqual({ access: 'a', refresh: 'r' });
    expect(new Sealed(secret, 'attempts').open(sealed)).toBeUndefined();
    expect(new Sealed(`${secret}2`, 'tokens').open(sealed)).toBeUndefined();
  });

  it('is nothing once it was changed', () => {
    const tokens = new Sealed(secret, 'tokens');
    const sealed = tokens.seal({ a: 1 });
    for (const wrong of ['', 'x', `${sealed}AA`, sealed.slice(4), sealed.toLowerCase()]) {
      expect(tokens.open(wrong)).toBeUndefined();
    }
  });

  it('names a cookie by a hash, from which it cannot be made', () => {
    const cookie = newSecret();
    expect(cookie).toMatch(/^[\w-]{43}$/);
    expect(hashOf(cookie)).not.toContain(cookie);
  });
});
