import { METHODS } from 'node:http';
import { HttpException } from '@nestjs/common';
import { FastifyAdapter } from '@nestjs/platform-fastify';
import { traceIdOf } from '@regional-events/platform-logging';
import type { Logger } from '@regional-events/platform-logging';
import { LogController } from 'fastify';
import type {
  FastifyError,
  FastifyHttpOptions,
  FastifyInstance,
  FastifyReply,
  FastifyRequest,
  RawServerDefault,
} from 'fastify';
import { pathOf, workOf } from '../context/request-work.ts';
import { sendProblem } from '../problem/problem.filter.ts';
import { problemOf } from '../problem/problem.ts';
import { addBodyParsers } from './body-parsers.ts';
import { answerBrokenRequest, answerSpecialRequests } from './broken-request.ts';
import { routedTarget } from './header-rules.ts';
import type { HttpSettings } from './http-settings.ts';
import { addRequestHooks } from './request-hooks.ts';
import { endSlowBodies, longestRequest, requestTimeouts } from './slow-bodies.ts';

const BODY_LIMIT = 1_048_576;
const KEEP_ALIVE_TIMEOUT = 72_000;
/** As in a URL: the longest id of the document has 600 characters, each of which may be escaped. */
const PARAMETER_LENGTH = 1_800;
const routed: ReadonlySet<string> = new Set([
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'PATCH',
  'DELETE',
  'OPTIONS',
]);

/** Fastify as this platform runs it. Use it with Nest's `bodyParser: false`. */
export function createHttpAdapter(settings: HttpSettings, logger: Logger): FastifyAdapter {
  const options: FastifyHttpOptions<RawServerDefault> = {
    loggerInstance: quietOf(logger),
    childLoggerFactory: (parent) => parent,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: BODY_LIMIT,
    requestTimeout: longestRequest(requestTimeouts),
    http: {
      headersTimeout: requestTimeouts.headersMs,
      connectionsCheckingInterval: requestTimeouts.checkMs,
      requireHostHeader: false,
    },
    rewriteUrl: ({ url = '/' }) => routedTarget(url),
    keepAliveTimeout: KEEP_ALIVE_TIMEOUT,
    return503OnClosing: false,
    trustProxy: trusted(settings),
    routerOptions: { maxParamLength: PARAMETER_LENGTH },
    clientErrorHandler: (error, socket) =>
      answerBrokenRequest({ error, socket }, fastify, settings.publicUrl),
    frameworkErrors: (error, request, reply) => refuse(settings, error, request, reply),
  };
  const adapter = new FastifyAdapter(options);
  const fastify: FastifyInstance = adapter.getInstance();
  takeEveryMethod(fastify);
  addBodyParsers(fastify);
  addRequestHooks(fastify, settings, logger);
  answerSpecialRequests(fastify, settings.publicUrl);
  endSlowBodies(fastify, settings.publicUrl);
  return adapter;
}

function trusted({ trustedProxies: proxies }: HttpSettings): false | string[] | TrustProxyFunction {
  if (proxies === undefined) return false;
  return proxies === 'nearest' ? (_, hop) => hop === 0 : [...proxies];
}

type TrustProxyFunction = (address: string, hop: number) => boolean;

/**
 * Registers every method that the parser knows, with or without a body, so that the router can answer which methods a
 * path has.
 */
function takeEveryMethod(fastify: FastifyInstance): void {
  const others = METHODS.filter((method) => method !== 'CONNECT' && !routed.has(method));
  for (const method of others) fastify.addHttpMethod(method, { overrideExisting: true });
}

/** Logs only warnings of Fastify itself: requests have log lines of ours, and the service logs where it listens. */
function quietOf(logger: Logger): Logger {
  const quiet = logger.isLevelEnabled('warn') ? 'warn' : logger.level;
  return logger.child({}, { level: quiet });
}

/** Errors of the router (an undecodable path, a segment that is too long) reach no hook and no filter. */
function refuse(
  settings: HttpSettings,
  error: FastifyError,
  request: FastifyRequest,
  reply: FastifyReply,
): void {
  const { correlationId, traceparent } = workOf(request);
  const place = {
    publicUrl: settings.publicUrl,
    instance: pathOf(request),
    traceId: traceIdOf(traceparent),
  };
  void reply.headers({ 'x-correlation-id': correlationId, traceparent });
  sendProblem(reply, problemOf(new HttpException('', error.statusCode ?? 400), place));
}
