import fastifyRateLimit from '@fastify/rate-limit';
import { HttpException, HttpStatus } from '@nestjs/common';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { decodeJwt } from 'jose';

const WINDOW_MS = 1_000;
const WINDOW_SECONDS = 1;
/** Clients and addresses remembered at once; the one not seen for longest is forgotten. */
const REMEMBERED = 10_000;
const ownPaths = /^\/(health\/|metrics$)/;

/**
 * Counts requests per client and second, says on each answer what is left (RateLimit, RateLimit-Policy), and refuses what is
 * too much with 429 and Retry-After. 0 switches it off.
 */
export async function limitRate(fastify: FastifyInstance, perSecond: number): Promise<void> {
  if (perSecond === 0) return;
  await fastify.register(fastifyRateLimit, {
    global: false,
    max: perSecond,
    timeWindow: WINDOW_MS,
    cache: REMEMBERED,
    keyGenerator: keyOf,
  });
  const count = fastify.createRateLimit();
  const policy = `"client";q=${perSecond};w=${WINDOW_SECONDS}`;
  fastify.addHook('onRequest', async (request, reply) => {
    if (ownPaths.test(request.url)) return;
    const limit = await count(request);
    if (limit.isAllowed) return;
    const seconds = Math.max(limit.ttlInSeconds, 1);
    void reply.headers({
      'ratelimit-policy': policy,
      ratelimit: `"client";r=${limit.remaining};t=${seconds}`,
    });
    if (limit.isExceeded) throw new HttpException('', HttpStatus.TOO_MANY_REQUESTS);
  });
}

/** The client that the token names, else the address. The token's signature is the services' business. */
export function keyOf(request: Pick<FastifyRequest, 'headers' | 'ip'>): string {
  return clientOf(request.headers.authorization) ?? `address:${request.ip}`;
}

function clientOf(authorization: string | undefined): string | undefined {
  const token = /^Bearer\s+(\S+)$/i.exec(authorization ?? '')?.[1];
  if (token === undefined) return undefined;
  try {
    const { client_id: client, sub } = decodeJwt(token);
    const name = typeof client === 'string' ? client : sub;
    return name === undefined ? undefined : `client:${name}`;
  } catch {
    return undefined;
  }
}
