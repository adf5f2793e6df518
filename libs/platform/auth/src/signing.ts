import { createHash, randomUUID } from 'node:crypto';
import type { Actor } from '@regional-events/kernel';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import type { JWK, JWTPayload } from 'jose';

export const ALGORITHM = 'ES256';
/** The audience of access tokens. */
export const AUDIENCE = 'regional-events';

/** A signing key for access tokens; `privateJwk` is a secret of the organisations service. */
export interface SigningKey {
  readonly kid: string;
  readonly privateJwk: JWK;
  readonly publicJwk: JWK;
}

export interface KeySet {
  readonly keys: readonly JWK[];
}

export async function createSigningKey(): Promise<SigningKey> {
  const pair = await generateKeyPair(ALGORITHM, { extractable: true });
  const plain = await exportJWK(pair.publicKey);
  const kid = createHash('sha256').update(`${plain.x}.${plain.y}`).digest('base64url').slice(0, 16);
  const facts = { kid, alg: ALGORITHM, use: 'sig' };
  return {
    kid,
    privateJwk: { ...(await exportJWK(pair.privateKey)), ...facts },
    publicJwk: { ...plain, ...facts },
  };
}

/** The document under `/.well-known/jwks.json`. */
export function keySetOf(keys: readonly Pick<SigningKey, 'publicJwk'>[]): KeySet {
  return { keys: keys.map(({ publicJwk }) => publicJwk) };
}

export interface SigningOptions {
  readonly key: Pick<SigningKey, 'kid' | 'privateJwk'>;
  /** PUBLIC_URL. */
  readonly issuer: string;
  readonly seconds: number;
  readonly now?: Date;
}

/** The client through which people sign in. */
export const CONSOLE = 'console';

/** The claim of a person's token that counts what was told of the account by then: an older copy of it is not enough. */
export const ACCOUNT_SEQUENCE = 'account_sequence';

/** The claim of a person's token that says in which sign-in it was given out, as in ID tokens. */
export const SIGN_IN = 'sid';

/** An access token for `actor`, signed with ES256. That of a person names the account, and no rights. */
export async function signAccessToken(actor: Actor, options: SigningOptions): Promise<string> {
  const begin = Math.floor((options.now ?? new Date()).getTime() / 1000);
  return new SignJWT(claimsOf(actor))
    .setProtectedHeader({ alg: ALGORITHM, kid: options.key.kid, typ: 'at+jwt' })
    .setIssuer(options.issuer)
    .setAudience(AUDIENCE)
    .setSubject(actor.clientId)
    .setIssuedAt(begin)
    .setExpirationTime(begin + options.seconds)
    .setJti(randomUUID())
    .sign(await importJWK(options.key.privateJwk, ALGORITHM));
}

function claimsOf(actor: Actor): JWTPayload {
  const { clientId, role, organisationId, scopes, signInId } = actor;
  if (actor.personId !== null) {
    const person = { client_id: CONSOLE, role: 'person', organisation_id: null, scope: '' };
    return { ...person, ...(signInId !== undefined && { [SIGN_IN]: signInId }) };
  }
  return { client_id: clientId, role, organisation_id: organisationId, scope: scopes.join(' ') };
}
