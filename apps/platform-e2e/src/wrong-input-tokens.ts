import type { RunningPlatform } from '@regional-events/testing';
import { decodeJwt, generateKeyPair, importJWK, SignJWT } from 'jose';
import { signingKeyOf } from './signing-key.ts';

const ALGORITHM = 'ES256';
const HOUR_SECONDS = 3600;

export interface WrongTokens {
  /** Written for a secretariat, under the old signature. */
  readonly forged: string;
  /** Right in every claim, signed by a key that only calls itself the platform's. */
  readonly foreign: string;
  /** The platform's own, an hour after its end. */
  readonly expired: string;
}

/** Tokens that come close to `token` and count nothing. */
export async function wrongTokens(platform: RunningPlatform, token: string): Promise<WrongTokens> {
  const claims = decodeJwt(token);
  const { kid, privateJwk } = await signingKeyOf(platform);
  const header = { alg: ALGORITHM, kid, typ: 'at+jwt' };
  const { privateKey } = await generateKeyPair(ALGORITHM);
  const end = Math.floor(Date.now() / 1000) - HOUR_SECONDS;
  const past = { ...claims, iat: end - HOUR_SECONDS, exp: end };
  const own = await importJWK(privateJwk, ALGORITHM);
  return {
    forged: forge(token),
    foreign: await new SignJWT(claims).setProtectedHeader(header).sign(privateKey),
    expired: await new SignJWT(past).setProtectedHeader(header).sign(own),
  };
}

function forge(token: string): string {
  const [header = '', , signature = ''] = token.split('.');
  const claims = { ...decodeJwt(token), role: 'secretariat', organisation_id: null };
  return [header, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
}
