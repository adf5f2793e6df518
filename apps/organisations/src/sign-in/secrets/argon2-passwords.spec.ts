import { describe, expect, it } from '@jest/globals';
import { Argon2Passwords } from './argon2-passwords.ts';

const passwords = new Argon2Passwords();

describe('a stored password', () => {
  it('is known again, and nothing else is taken for it', async () => {
    const hash = await passwords.hash('a long enough one');
    expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(hash).not.toContain('long');
    expect(await passwords.matches('a long enough one', hash)).toBe(true);
    expect(await passwords.matches('a long enough One', hash)).toBe(false);
  });

  it('has a salt of its own', async () => {
    expect(await passwords.hash('the same')).not.toBe(await passwords.hash('the same'));
  });

  it('is never matched where there is none', async () => {
    expect(await passwords.matches('', undefined)).toBe(false);
    expect(await passwords.matches('x', '$argon2id$broken')).toBe(false);
  });
});
