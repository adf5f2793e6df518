import { createHash, hkdfSync } from 'node:crypto';
import type { Actor, IdempotencyRequest } from '@regional-events/kernel';
import { HeaderMalformedError } from '../problem/request-errors.ts';
import { canonicalJson } from './canonical-json.ts';
import { canonicalPath, canonicalQuery } from './canonical-path.ts';
import { workOf } from './request-work.ts';
import type { HttpRequest } from './request-work.ts';

const VISIBLE_ASCII = /^[\u0021-\u007e]{1,255}$/;
const SEALING_KEY_BYTES = 32;

/**
 * Identifies a repeated POST; undefined without an Idempotency-Key. Only hashes leave this function: the key itself is
 * the secret with which stored answers are encrypted.
 */
export function idempotencyOf(request: HttpRequest, actor: Actor): IdempotencyRequest | undefined {
  const key = request.headers['idempotency-key'];
  if (key === undefined || request.method !== 'POST') return undefined;
  if (typeof key !== 'string' || !VISIBLE_ASCII.test(key)) {
    throw new HeaderMalformedError('Idempotency-Key', 'must be 1 to 255 visible ASCII characters');
  }
  const scope = canonicalJson([actor.clientId, request.method, canonicalPath(request), key]);
  const query = canonicalQuery(request.query);
  const body = Buffer.isBuffer(request.body) ? sha256(request.body) : (request.body ?? null);
  const asked = query.length === 0 ? body : [body, query];
  const work = workOf(request);
  return {
    scopeHash: sha256(scope),
    bodyHash: sha256(canonicalJson(asked)),
    sealingKey: new Uint8Array(
      hkdfSync('sha256', key, actor.clientId, 'stored answer', SEALING_KEY_BYTES),
    ),
    replayed: () => {
      work.replayed = true;
    },
  };
}

function sha256(text: string | Buffer): string {
  return createHash('sha256').update(text).digest('base64url');
}
