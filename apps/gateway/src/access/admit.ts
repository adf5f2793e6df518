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
/** Clients, and addresses, remembered at once; the one not seen for longest is forgotten. */
const REMEMBERED = 10_000;

export interface AdmissionOptions {
  readonly callers: Pick<Callers, 'remembered' | 'verify'>;
  readonly operations: Pick<DocumentedOperations, 'needsToken'>;
  /** Requests per second: of a client whose token is right, and of all others from one address; 0 for any number. */
  readonly perSecond: number;
}

type Request = FastifyRequest & WithActor;
type Count = (request: Request, reply: FastifyReply) => Promise<void>;

/**
 * Lets requests in before anything but their head is read. Who shows a token that is right is counted by its client, and
 * only there, so that nobody else can use up its share; everybody else by address, before the cost of a signature.
 * Without a right token nothing goes on to an operation that needs one.
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
