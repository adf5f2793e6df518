import replyFrom from '@fastify/reply-from';
import { GatewayTimeoutException, NotFoundException } from '@nestjs/common';
import { currentTrace } from '@regional-events/platform-logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { ServiceUnavailableError } from './errors.ts';
import { OpenStreams } from './open-streams.ts';
import { isPlainPath } from './plain-path.ts';
import { tellProblem } from '../problems/tell-problem.ts';
import { routeTable } from './route-table.ts';
import type { ServiceAddresses } from './service-addresses.ts';

/** A service may wait up to ten seconds for the first answer to an Idempotency-Key. */
const FIRST_BYTE_MS = 30_000;
/** Streams beat every fifteen seconds. */
const SILENCE_MS = 60_000;
const CONNECT_MS = 2_000;
const KEPT_ALIVE_MS = 20_000;
const GATEWAY_TIMEOUT = 504;

/** Fields of the caller's that the gateway alone may say. */
const notFromOutside = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];

export interface ForwardOptions {
  readonly addresses: ServiceAddresses;
  readonly publicUrl: string;
}

/** Hands each path of the table to its service, and the answer back as it comes. */
export async function forward(
  fastify: FastifyInstance,
  { addresses, publicUrl }: ForwardOptions,
): Promise<void> {
  await fastify.register(replyFrom, {
    undici: {
      connections: null,
      pipelining: 1,
      connect: { timeout: CONNECT_MS },
      keepAliveTimeout: KEPT_ALIVE_MS,
      headersTimeout: FIRST_BYTE_MS,
      bodyTimeout: SILENCE_MS,
    },
    disableRequestLogging: true,
    destroyAgent: true,
  });
  const streams = new OpenStreams();
  fastify.addHook('preClose', async () => streams.end());
  await fastify.register(async (scope) => {
    // Bodies go on as they came; each is read whole first, so that one too large is refused here and a slow sender holds no service.
    scope.setErrorHandler((error, request, reply) =>
      tellProblem(error, { publicUrl, request, reply }),
    );
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser(
      '*',
      { parseAs: 'buffer' },
      async (_: FastifyRequest, body: Buffer) => body,
    );
    for (const { path, service } of routeTable) {
      const handOver = (request: FastifyRequest, reply: FastifyReply) => {
        streams.add(reply);
        send(request, reply, { service, address: addresses[service] });
        return reply;
      };
      scope.all(path, handOver);
      scope.all(`${path}/*`, handOver);
    }
  });
}

interface Target {
  readonly service: string;
  readonly address: string;
}

function send(request: FastifyRequest, reply: FastifyReply, { service, address }: Target): void {
  const path = request.url.split('?', 1)[0] ?? '/';
  if (!isPlainPath(path)) throw new NotFoundException();
  const { body } = request;
  reply.from(`${address}${path}`, {
    ...(Buffer.isBuffer(body) && {
      body,
      contentType: request.headers['content-type'] ?? 'application/octet-stream',
    }),
    retryDelay: () => null,
    rewriteHeaders: ({ connection: _connection, 'keep-alive': _keepAlive, ...headers }) => headers,
    rewriteRequestHeaders: (_, headers) => headersFor(request, headers),
    onError: (answer, { error }) => void answer.send(refusal(error, service)),
  });
}

function headersFor(request: FastifyRequest, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const trace = currentTrace();
  const kept = Object.entries(headers).filter(([name]) => !notFromOutside.includes(name));
  const forwarded: IncomingHttpHeaders = {
    ...Object.fromEntries(kept),
    'x-forwarded-for': request.ip,
    ...(trace && { traceparent: trace.traceparent, 'x-correlation-id': trace.correlationId }),
  };
  // Without a body there is nothing that these could speak of.
  if (!Buffer.isBuffer(request.body)) {
    delete forwarded['content-length'];
    delete forwarded['content-type'];
  }
  return forwarded;
}

function refusal(error: Error & { statusCode?: number }, service: string): Error {
  return error.statusCode === GATEWAY_TIMEOUT
    ? new GatewayTimeoutException()
    : new ServiceUnavailableError(service);
}
