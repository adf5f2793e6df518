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
