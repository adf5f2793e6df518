import fastifyRateLimit, { type CreateRateLimitOptions } from '@fastify/rate-limit';
import { HttpException, HttpStatus } from '@nestjs/common';
import type { Actor } from '@regional-events/kernel';
import { actorOf, type WithActor } from '@regional-events/platform-auth';
import { networkOf } from '@regional-events/platform-http';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { hasToken, isActor, type Callers } from './callers.ts';
import type { DocumentedOperations } from './documented-operations.ts';

const WINDOW_MS = 1_000;
const WINDOW_SECONDS = 1;
/** Most clients and addresses with a counter; the least recently used is dropped. */
const REMEMBERED = 10_000;

export interface AdmissionOptions {
  readonly callers: Pick<Callers, 'remembered' | 'verify'>;
  readonly operations: Pick<DocumentedOperations, 'needsToken'>;
  /** Requests per second of a client with a valid token, and of all other requests from one address; 0 for no limit. */
  readonly perSecond: number;
}

type Request = FastifyRequest & WithActor;
type Count = (request: Request, reply: FastifyReply) => Promise<void>;

/**
 * Admits requests once their head is read. A request with a valid token counts for its client alone, so that nobody
 * else can use up that client's share; any other counts for its address, before a signature is verified. Operations
 * that need a token get no request without a valid one.
 */
export async function admit(fastify: FastifyInstance, options: AdmissionOptions): Promise<void> {
  const { callers, operations, perSecond } = options;
  const count = await counters(fastify, perSecond);
  fastify.addHook('onRequest', async (request: Request, reply) => {
    const known = await callers.remembered(request);
    if (known !== undefined) return admitted(known, request, reply, count.client);
    await count.address(request, reply);
    const needed = operations.needsToken(request.method, request.url.split('?', 1)[0] ?? '/');
    if (!needed && !hasToken(request)) return;
    const found = await callers.verify(request);
    if (isActor(found)) return admitted(found, request, reply, count.client);
    if (needed && found !== 'nobody can tell') throw found;
  });
}

function admitted(
  actor: Actor,
  request: Request,
  reply: FastifyReply,
  count: Count,
): Promise<void> {
  request.user = actor;
  return count(request, reply);
}

async function counters(
  fastify: FastifyInstance,
  perSecond: number,
): Promise<{ readonly client: Count; readonly address: Count }> {
  if (perSecond === 0) return { client: async () => undefined, address: async () => undefined };
  await fastify.register(fastifyRateLimit, { global: false });
  const counter = (name: string, keyGenerator: (request: FastifyRequest) => string): Count => {
    const settings: CreateRateLimitOptions & { cache: number } = {
      max: perSecond,
      timeWindow: WINDOW_MS,
      cache: REMEMBERED,
      keyGenerator,
    };
    const count = fastify.createRateLimit(settings);
    return async (request, reply) => {
      const limit = await count(request);
      if (limit.isAllowed) return;
      const seconds = Math.max(limit.ttlInSeconds, 1);
      void reply.headers({
        'ratelimit-policy': `"${name}";q=${perSecond};w=${WINDOW_SECONDS}`,
        ratelimit: `"${name}";r=${limit.remaining};t=${seconds}`,
      });
      if (limit.isExceeded) throw new HttpException('', HttpStatus.TOO_MANY_REQUESTS);
    };
  };
  return {
    client: counter('client', (request: Request) => actorOf(request)?.clientId ?? ''),
    address: counter('address', ({ ip }) => networkOf(ip)),
  };
}
