import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';
import type { JWK } from 'jose';

const CIPHER = 'aes-256-gcm';
const KEY_BYTES = 32;
const IV_BYTES = 12;
const VERSION = 'v1';

/** A private key encrypted for storage: without the secret nothing can be signed with it. */
export type SealedKey = string;

/** The key was sealed with another secret, or the stored value was changed. */
export class KeyNotOpenedError extends Error {
  constructor(kid: string) {
    super(
      `the signing key ${kid} was sealed with another SIGNING_KEY_SECRET: give that one, or make a new key and let this one go ` +
        '(npm run signing-keys -- rotate --compromised)',
    );
    this.name = 'KeyNotOpenedError';
  }
}

/** `kid` is authenticated too, so that a sealed value cannot be used for another key. */
export function sealKey(secret: string, kid: string, privateJwk: JWK): SealedKey {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv(CIPHER, keyFrom(secret), iv).setAAD(Buffer.from(kid));
  const text = Buffer.concat([cipher.update(JSON.stringify(privateJwk)), cipher.final()]);
  const parts = [iv, cipher.getAuthTag(), text].map((part) => part.toString('base64url'));
  return [VERSION, ...parts].join('.');
}

/** Throws KeyNotOpenedError. */
export function openKey(secret: string, kid: string, sealed: SealedKey): JWK {
  const [version, iv = '', tag = '', text = ''] = sealed.split('.');
  try {
    if (version !== VERSION) throw new TypeError('of another version');
    const bytes = (part: string) => Buffer.from(part, 'base64url');
    const decipher = createDecipheriv(CIPHER, keyFrom(secret), bytes(iv), { authTagLength: 16 })
      .setAAD(Buffer.from(kid))
      .setAuthTag(bytes(tag));
    const opened = Buffer.concat([decipher.update(bytes(text)), decipher.final()]);
    return JSON.parse(opened.toString('utf8')) as JWK;
  } catch {
    throw new KeyNotOpenedError(kid);
  }
}

/** The secret has full entropy, so no slow key derivation is needed. */
function keyFrom(secret: string): Buffer {
  return Buffer.from(hkdfSync('sha256', secret, '', 'regional-events signing key', KEY_BYTES));
}
