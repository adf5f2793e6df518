/** Tokens that an operator makes with a key of its own, for when nobody else gives out any. */
import { createPrivateKey, randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { SignJWT } from 'jose';

const LIFE_SECONDS = 300;

/**
 * @param {string} file the private key, a JWK
 * @returns {Promise<(input: string | URL | Request, init?: RequestInit) => Promise<Response>>} fetch, but that a request for
 *   a token never leaves this process
 */
export async function fetchAsOperator(file) {
  const key = createPrivateKey({ key: JSON.parse(await readFile(file, 'utf8')), format: 'jwk' });
  return async (input, init) => {
    const { url } = input instanceof Request ? input : { url: input.toString() };
    if (!url.endsWith('/v1/oauth/token')) return fetch(input, init);
    return Response.json({ access_token: await operatorToken(key), expires_in: LIFE_SECONDS });
  };
}

/** @param {import('node:crypto').KeyObject} key */
function operatorToken(key) {
  return new SignJWT()
    .setProtectedHeader({ alg: 'ES256', kid: 'operator', typ: 'at+jwt' })
    .setIssuer('operator')
    .setAudience('regional-events')
    .setSubject('operator')
    .setJti(randomUUID())
    .setIssuedAt()
    .setExpirationTime(`${LIFE_SECONDS}s`)
    .sign(key);
}
