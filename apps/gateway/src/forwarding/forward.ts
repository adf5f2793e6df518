import replyFrom from '@fastify/reply-from';
import { GatewayTimeoutException, NotFoundException } from '@nestjs/common';
import { FILE_LIMIT, FORM_LIMIT } from '@regional-events/platform-http';
import { currentTrace } from '@regional-events/platform-logging';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { IncomingHttpHeaders } from 'node:http';
import { ServiceUnavailableError } from './errors.ts';
import { Instances } from './instances.ts';
import { mayGoAgain } from './may-go-again.ts';
import { OpenStreams } from './open-streams.ts';
import { isPlainPath } from './plain-path.ts';
import { replyWithProblem } from '../problems/reply-with-problem.ts';
import { onlyCookies } from '../sign-in/cookies.ts';
import { routeTable, type Service } from './route-table.ts';
import type { ServiceAddresses } from './service-addresses.ts';

/** A service may wait up to ten seconds for the first answer to an Idempotency-Key. */
const FIRST_BYTE_MS = 30_000;
/** Streams beat every fifteen seconds. */
const SILENCE_MS = 60_000;
const CONNECT_MS = 2_000;
const KEPT_ALIVE_MS = 20_000;
const GATEWAY_TIMEOUT = 504;
/** What is smaller or larger than other bodies: a request for a token is not authenticated yet. */
const limits: Readonly<Record<string, number>> = {
  '/v1/oauth': FORM_LIMIT,
  '/oauth': FORM_LIMIT,
  '/v1/schedule-imports': FILE_LIMIT,
  '/v1/organisation-imports': FILE_LIMIT,
  '/v1/people-imports': FILE_LIMIT,
};
/** No service accepts other methods: this process answers them. */
const forwardedMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'];

/** Headers that only the gateway may set; the caller's are dropped. */
const notFromOutside = ['forwarded', 'x-forwarded-host', 'x-forwarded-proto', 'x-real-ip'];
/** Hop-by-hop headers, which the HTTP client refuses to forward. */
const ofThisHop = [
  'expect',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];
const dropped: ReadonlySet<string> = new Set([...notFromOutside, ...ofThisHop, 'cookie']);
/** The OpenID provider alone has cookies, under its own paths. */
const PROVIDERS_PATH = '/oauth/';
const providersCookies: ReadonlySet<string> = new Set(
  ['identity', 'identity-step', 'identity-resume'].flatMap((name) => [name, `${name}.sig`]),
);

export interface ForwardOptions {
  readonly addresses: ServiceAddresses;
  readonly publicUrl: string;
}

/** Forwards each path of the table to its service and streams the answer back. */
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
  const instances = instancesOf(addresses);
  const streams = new OpenStreams();
  fastify.addHook('preClose', async () => streams.end());
  await fastify.register(async (scope) => {
    // Bodies are forwarded unchanged; each is read completely first, so that a too large one is refused here and a
    // slow sender occupies no service.
    scope.setErrorHandler((error, request, reply) =>
      replyWithProblem(error, { publicUrl, request, reply }),
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
        send(request, reply, { service, instances: instances[service] });
        return reply;
      };
      const bodyLimit = limits[path];
      const limit = bodyLimit === undefined ? {} : { bodyLimit };
      const route = { method: forwardedMethods, config: { forwarded: true }, handler: handOver };
      for (const url of [path, `${path}/*`]) scope.route({ ...route, ...limit, url });
    }
  });
}

interface Target {
  readonly service: Service;
  readonly instances: Instances;
}

function instancesOf(addresses: ServiceAddresses): Readonly<Record<Service, Instances>> {
  const of = (service: Service) => new Instances(addresses[service]);
  return {
    organisations: of('organisations'),
    events: of('events'),
    registrations: of('registrations'),
    notifications: of('notifications'),
  };
}

function send(request: FastifyRequest, reply: FastifyReply, { service, instances }: Target): void {
  const path = request.url.split('?', 1)[0] ?? '/';
  if (!isPlainPath(path)) throw new NotFoundException();
  const left = [...instances.inTurn()];
  const tryNext = (failure?: Error): void => {
    const address = left.shift();
    if (address === undefined) return void reply.send(refusal(failure, service));
    reply.from(`${address}${path}`, {
      ...bodyOf(request),
      retryDelay: () => null,
      rewriteHeaders: ({ connection, 'keep-alive': _keepAlive, ...headers }) => {
        instances.answered(address, { leaving: connection === 'close' });
        if (!path.startsWith(PROVIDERS_PATH)) delete headers['set-cookie'];
        return headers;
      },
      rewriteRequestHeaders: (_, headers) => headersFor(request, headers),
      onError: (_, { error }) => {
        const again = mayGoAgain(request, error);
        if (again) instances.refused(address);
        else left.length = 0;
        tryNext(error);
      },
    });
  };
  tryNext();
}

function bodyOf({ body, headers }: FastifyRequest) {
  const contentType = headers['content-type'] ?? 'application/octet-stream';
  return Buffer.isBuffer(body) ? { body, contentType } : {};
}

function headersFor(request: FastifyRequest, headers: IncomingHttpHeaders): IncomingHttpHeaders {
  const trace = currentTrace();
  const kept = Object.entries(headers).filter(([name]) => !dropped.has(name));
  const forwarded: IncomingHttpHeaders = {
    ...Object.fromEntries(kept),
    'x-forwarded-for': request.ip,
    ...(trace && { traceparent: trace.traceparent, 'x-correlation-id': trace.correlationId }),
  };
  const cookies = request.url.startsWith(PROVIDERS_PATH)
    ? onlyCookies(headers.cookie ?? '', providersCookies)
    : undefined;
  if (cookies !== undefined) forwarded.cookie = cookies;
  // Without a body these headers mean nothing.
  if (!Buffer.isBuffer(request.body)) {
    delete forwarded['content-length'];
    delete forwarded['content-type'];
  }
  return forwarded;
}

function refusal(error: (Error & { statusCode?: number }) | undefined, service: Service): Error {
  return error?.statusCode === GATEWAY_TIMEOUT
    ? new GatewayTimeoutException()
    : new ServiceUnavailableError(service);
}
