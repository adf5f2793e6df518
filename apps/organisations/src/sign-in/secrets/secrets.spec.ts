import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { Secret, TOTP } from 'otpauth';
import { PackagedLeakedPasswords } from './packaged-leaked-passwords.ts';
import { RandomSecrets } from './random-secrets.ts';
import { keyFor, seal, unseal } from './sealing.ts';
import { TotpCodes } from './totp-codes.ts';
import { WebAuthnPasskeys } from './web-authn-passkeys.ts';

const key = keyFor('a secret that nobody can guess', 'tests');
const now = new Date('2027-03-01T12:00:10Z');

describe('the codes of an app', () => {
  const codes = new TotpCodes(key);
  const appOf = async (sealed: string) => {
    const { secret } = await codes.shown(sealed, 'mira@example.org');
    return new TOTP({ secret: Secret.fromBase32(secret.replaceAll(' ', '')) });
  };

  it('are known by their thirty seconds, one before and one after', async () => {
    const sealed = codes.make();
    const app = await appOf(sealed);
    const step = Math.floor(now.getTime() / 30_000);
    const at = (seconds: number) => app.generate({ timestamp: now.getTime() + seconds * 1_000 });
    expect(codes.stepOf(sealed, at(0), now)).toBe(step);
    expect(codes.stepOf(sealed, at(-30), now)).toBe(step - 1);
    expect(codes.stepOf(sealed, at(30), now)).toBe(step + 1);
    expect(codes.stepOf(sealed, at(-90), now)).toBeUndefined();
    expect(codes.stepOf(sealed, 'abcdef', now)).toBeUndefined();
  });

  it('come from a secret that is stored sealed, and shown as text and picture', async () => {
    const sealed = codes.make();
    const { secret, svg } = await codes.shown(sealed, 'mira@example.org');
    expect(secret).toMatch(/^([A-Z2-7]{4} ){7}[A-Z2-7]{4}$/);
    expect(svg).toContain('<svg');
    expect(sealed).not.toContain(secret.replaceAll(' ', ''));
  });
});

describe('a sealed text', () => {
  it('is opened by its own key alone', () => {
    const sealed = seal(key, 'a text');
    expect(unseal(key, sealed)).toBe('a text');
    expect(() => unseal(randomBytes(32), sealed)).toThrow(/authenticate/);
    expect(() => unseal(key, `A${sealed.slice(1)}B`)).toThrow(/authenticate/);
  });
});

describe('recovery codes', () => {
  it('are groups of letters that are not taken for each other', () => {
    expect(new RandomSecrets().makeRecoveryCode()).toMatch(
      /^([A-HJKMNP-Z2-9]{4}-){3}[A-HJKMNP-Z2-9]{4}$/,
    );
  });
});

describe('the list of leaked passwords', () => {
  it('knows one that many people have', async () => {
    const leaked = new PackagedLeakedPasswords();
    expect(await leaked.has('123456789012')).toBe(true);
    expect(await leaked.has('three tall trees in fog')).toBe(false);
  });
});

describe('passkeys', () => {
  it('are kept by browsers for a name, not for an IP address', () => {
    expect(new WebAuthnPasskeys('https://events.example.org').areUsable).toBe(true);
    expect(new WebAuthnPasskeys('http://localhost:8080').areUsable).toBe(true);
    expect(new WebAuthnPasskeys('http://127.0.0.1:8080').areUsable).toBe(false);
    expect(new WebAuthnPasskeys('http://[::1]:8080').areUsable).toBe(false);
  });

  it('refuses what is no answer of an authenticator', async () => {
    const passkeys = new WebAuthnPasskeys('https://events.example.org');
    for (const answer of ['', 'null', '{}', '{"id":"x","response":{}}', '[]']) {
      expect(await passkeys.made(answer, 'challenge', now)).toBeUndefined();
    }
  });
});
