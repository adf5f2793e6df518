import { createPrivateKey, sign } from 'node:crypto';
import { SignJWT } from 'jose';
import type { SigningKey } from '../signing.ts';
import { issuer } from './guarded-app.ts';

export function changed(token: string): string {
  const [head, payload, signature] = token.split('.');
  const claims = JSON.parse(Buffer.from(payload!, 'base64url').toString());
  const other = Buffer.from(JSON.stringify({ ...claims, role: 'secretariat' })).toString(
    'base64url',
  );
  return [head, other, signature].join('.');
}

export function unsigned(token: string): string {
  const head = Buffer.from(JSON.stringify({ alg: 'none', kid: 'x' })).toString('base64url');
  return [head, token.split('.')[1], ''].join('.');
}

export function withSecret({ kid, publicJwk }: SigningKey): Promise<string> {
  const secret = new TextEncoder().encode(JSON.stringify(publicJwk));
  return claimsOf().setProtectedHeader({ alg: 'HS256', kid }).sign(secret);
}

export function forSomeoneElse({ kid, privateJwk }: SigningKey): Promise<string> {
  return claimsOf()
    .setAudience('another')
    .setProtectedHeader({ alg: 'ES256', kid })
    .sign(privateJwk);
}

export function nameless({ kid, privateJwk }: SigningKey): Promise<string> {
  return new SignJWT({ scope: 'events:read' })
    .setProtectedHeader({ alg: 'ES256', kid })
    .setIssuer(issuer)
    .setAudience('regional-events')
    .setExpirationTime('1m')
    .sign(privateJwk);
}

function claimsOf(): SignJWT {
  const claims = {
    client_id: 'a',
    role: 'secretariat',
    organisation_id: null,
    scope: 'events:read',
  };
  return new SignJWT(claims)
    .setSubject('a')
    .setIssuer(issuer)
    .setAudience('regional-events')
    .setExpirationTime('1m');
}

interface Difference {
  readonly head?: Readonly<Record<string, unknown>>;
  readonly claims?: Readonly<Record<string, unknown>>;
}

/** A valid token with the given claims changed; undefined removes a claim. */
export function otherwise({ kid, privateJwk }: SigningKey, { head, claims }: Difference): string {
  const now = Math.floor(Date.now() / 1000);
  const parts = [
    { alg: 'ES256', kid, typ: 'at+jwt', ...head },
    {
      iss: issuer,
      aud: 'regional-events',
      sub: 'a',
      client_id: 'a',
      role: 'secretariat',
      organisation_id: null,
      scope: 'events:read',
      iat: now,
      exp: now + 60,
      ...claims,
    },
  ];
  const text = parts
    .map((part) => Buffer.from(JSON.stringify(part)).toString('base64url'))
    .join('.');
  const key = createPrivateKey({ key: { ...privateJwk }, format: 'jwk' });
  const signature = sign('sha256', Buffer.from(text), { key, dsaEncoding: 'ieee-p1363' });
  return `${text}.${signature.toString('base64url')}`;
}
