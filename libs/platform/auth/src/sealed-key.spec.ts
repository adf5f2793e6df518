import { describe, expect, it } from '@jest/globals';
import { KeyNotOpenedError, openKey, sealKey } from './sealed-key.ts';
import { createSigningKey } from './signing.ts';

const secret = 'a-secret-of-tests-that-is-long-enough';

describe('a sealed signing key', () => {
  it('opens with the secret that it was sealed with, and shows nothing of itself before', async () => {
    const { kid, privateJwk } = await createSigningKey();
    const sealed = sealKey(secret, kid, privateJwk);
    expect(openKey(secret, kid, sealed)).toEqual(privateJwk);
    expect(sealed).not.toContain(privateJwk.d);
    expect(sealKey(secret, kid, privateJwk)).not.toBe(sealed);
  });

  it('stays shut for another secret, as another key, and once it was changed', async () => {
    const { kid, privateJwk } = await createSigningKey();
    const sealed = sealKey(secret, kid, privateJwk);
    const [version, iv, tag, text = ''] = sealed.split('.');
    const changed = [version, iv, tag, `${text[0] === 'A' ? 'B' : 'A'}${text.slice(1)}`].join('.');
    const shortTag = [version, iv, tag?.slice(0, 6), text].join('.');
    expect(() => openKey(`${secret}!`, kid, sealed)).toThrow(KeyNotOpenedError);
    expect(() => openKey(secret, 'another', sealed)).toThrow(KeyNotOpenedError);
    for (const one of [changed, shortTag, '', 'v2.a.b.c', JSON.stringify(privateJwk)]) {
      expect(() => openKey(secret, kid, one)).toThrow(KeyNotOpenedError);
    }
  });
});
