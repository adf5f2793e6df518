import { HttpException, HttpStatus } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { CORRELATION_ID } from '../context/request-work.ts';
import { HeaderMalformedError, RequestMalformedError } from '../problem/request-errors.ts';

const LONGEST_URL = 8000;
/**
 * Node keeps the first of some of these repeated headers and joins others: a proxy may read the same request
 * differently.
 */
const givenOnce: ReadonlySet<string> = new Set([
  'Authorization',
  'Content-Length',
  'Content-Type',
  'Expect',
  'Host',
  'Idempotency-Key',
  'Last-Event-ID',
  'Traceparent',
  'X-Correlation-Id',
]);
const byLowerCase = new Map([...givenOnce].map((name) => [name.toLowerCase(), name]));
const HOST = /^(\[[0-9a-f:.]+\]|[\w.~!$&'()*+,;=%-]+)(:\d{0,5})?$/i;
/** A request target that is no valid path and matches no wildcard route: hooks see and refuse it. */
const SERVER_ITSELF = './*';
const ABSOLUTE = /^https?:\/\/[^/?#@\\\s]+(?=[/?#]|$)/i;

/**
 * A request target as the router reads it: of an absolute one (RFC 9112, 3.2.2) its path and query. The authority is
 * ignored, since this server serves one site under any name.
 */
export function routedTarget(target: string): string {
  if (target === '*') return SERVER_ITSELF;
  const origin = ABSOLUTE.exec(target)?.[0];
  if (origin === undefined) return target;
  const rest = target.slice(origin.length);
  return rest.startsWith('/') ? rest : `/${rest}`;
}

/** Refuses a request head that can be read in two ways. */
export function checkHead(request: FastifyRequest): void {
  const { rawHeaders, httpVersion } = request.raw;
  checkTarget(request.raw.url ?? '');
  checkCounts(rawHeaders);
  const { host, 'x-correlation-id': correlationId } = request.headers;
  if (host === undefined && httpVersion !== '1.0')
    throw new HeaderMalformedError('Host', 'is missing');
  if (host !== undefined && !HOST.test(host))
    throw new HeaderMalformedError(
      'Host',
      'must be a name or an address, and a port where there is one',
    );
  if (typeof correlationId === 'string' && !CORRELATION_ID.test(correlationId))
    throw new HeaderMalformedError(
      'X-Correlation-Id',
      'must be 1 to 128 letters, digits and . _ : -',
    );
}

function checkTarget(target: string): void {
  if (target.length > LONGEST_URL) throw new HttpException('', HttpStatus.URI_TOO_LONG);
  if (target.startsWith('/')) return;
  const detail = 'must be a path, or an absolute address of http or https';
  throw new RequestMalformedError([{ pointer: '/path', code: 'malformed', detail }]);
}

function checkCounts(rawHeaders: readonly string[]): void {
  const seen = new Set<string>();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    const name = byLowerCase.get(rawHeaders[at]?.toLowerCase() ?? '');
    if (name === undefined) continue;
    if (seen.has(name)) throw new HeaderMalformedError(name, 'must be given once');
    seen.add(name);
  }
}
