import { createPublicKey } from 'node:crypto';
import type { KeyObject, webcrypto } from 'node:crypto';
import { askAny } from '@regional-events/platform-config';
import { createRemoteJWKSet, customFetch, errors } from 'jose';
import { KeysNotHereError } from './errors.ts';
import { ALGORITHM } from './signing.ts';
import type { SigningKey } from './signing.ts';

const KEYS_PATH = '/.well-known/jwks.json';
const FETCH_TIMEOUT = 2000;
const COOLDOWN = 5000;
/** How long a service may use the keys it has: a new key signs only after all services can know it. */
export const KEYS_REFRESHED_AFTER_MS = 600_000;

export type VerificationKey = KeyObject | webcrypto.CryptoKey;

/**
 * The public keys of access tokens. A service may provide its own; otherwise they are fetched from the organisations
 * service.
 */
export abstract class TokenKeys {
  /** The key with this id; undefined when there is none. Throws KeysNotHereError when no key set could be fetched. */
  abstract find(kid: string): Promise<VerificationKey | undefined>;
}

/** Fetches keys from any instance of a service. Known keys stay in use while none answers. */
export class RemoteTokenKeys implements TokenKeys {
  private readonly jwks: ReturnType<typeof createRemoteJWKSet>;
  private refreshed = performance.now();

  constructor(services: readonly string[]) {
    this.jwks = createRemoteJWKSet(new URL(KEYS_PATH, services[0]), {
      [customFetch]: (_, options) => askAny(services, KEYS_PATH, options),
      cacheMaxAge: Number.POSITIVE_INFINITY,
      cooldownDuration: COOLDOWN,
      timeoutDuration: FETCH_TIMEOUT,
    });
  }

  async find(kid: string): Promise<VerificationKey | undefined> {
    this.refreshNowAndThen();
    try {
      return await this.jwks({ alg: ALGORITHM, kid });
    } catch (error) {
      if (error instanceof errors.JWKSNoMatchingKey) return undefined;
      throw new KeysNotHereError();
    }
  }

  /** Drops withdrawn keys in the background, without delaying a request. */
  private refreshNowAndThen(): void {
    if (performance.now() - this.refreshed < KEYS_REFRESHED_AFTER_MS) return;
    this.refreshed = performance.now();
    this.jwks.reload().catch(() => undefined);
  }
}

/** Keys that are given in the process. */
export class GivenTokenKeys implements TokenKeys {
  private readonly keys: ReadonlyMap<string, KeyObject>;

  constructor(keys: readonly Pick<SigningKey, 'kid' | 'publicJwk'>[]) {
    this.keys = new Map(
      keys.map(({ kid, publicJwk }) => [
        kid,
        createPublicKey({ key: { ...publicJwk }, format: 'jwk' }),
      ]),
    );
  }

  async find(kid: string): Promise<KeyObject | undefined> {
    return this.keys.get(kid);
  }
}
